"""The files of a new pack: small, complete and commented, so that its owner starts from a valid example."""

from readiness.saving.yaml_scalars import emit_scalar


def starter_files(name: str, title: str) -> dict[str, str]:
    """Return the text of every file of a new pack, by its path in the pack's folder."""
    values = {"NAME": name, "TITLE": emit_scalar(title, 0)[0]}
    return {path.replace("NAME", name): _fill(text.lstrip("\n"), values) for path, text in _FILES.items()}


def _fill(text: str, values: dict[str, str]) -> str:
    for mark, value in values.items():
        text = text.replace(f"<{mark}>", value)
    return text


_FILES = {
    "questionnaires/NAME/questionnaire.yaml": """
# What is asked. How it is judged is in rubrics/<NAME>/.
questionnaire: <NAME>
version: 1.0.0
title: <TITLE>
facts:                        # asked before the questions; they decide what is asked and needed
  - {id: sites, prompt: "At how many sites is it used?", type: number}
roles: {owner: Owner of the work}
dimensions: [access, practice]     # one file each
""",
    "questionnaires/NAME/access.yaml": """
dimension: access
title: Access
questions:
  - id: owner                 # its full id is access.owner; an id never changes its meaning
    code: ACC-01
    title: A named owner
    prompt: Is one person by name responsible for who has access?
    why: What nobody owns is done by nobody.
  - id: review
    code: ACC-02
    title: Access reviewed
    prompt: Is it checked at set times who has access?
    ask_when: {sites: ">=2"}  # only asked of profiles this holds for
""",
    "questionnaires/NAME/practice.yaml": """
dimension: practice
title: Practice
sections:                     # to any depth
  - id: training
    title: Training
    questions:
      - id: trained
        code: PRA-01
        title: People trained
        prompt: Were the people who use it trained before they got access?
""",
    "rubrics/NAME/rubric.yaml": """
# How answers are judged. Every choice made here is told by `readiness check` and in the report.
rubric: <NAME>
version: 1.0.0
title: <TITLE>
questionnaire: <NAME>@1
scale:                        # a level may have an id and a value of its own: {level: 1, id: partly, value: 0.5, …}
  - {level: 0, name: Absent, meaning: Nothing is there.}
  - {level: 1, name: Begun, meaning: Done once or by some.}
  - {level: 2, name: Standard, meaning: "Written down, owned and done every time."}
policies:
  unanswered: excluded        # or lowest, blocks
  unknown: lowest
  not_applicable: excluded    # or lowest, as-met, as-target, {level: 1}
  evidence: {required_from: 2, max_age_months: 12, without: 1}     # leave it out when claims need no evidence
  rounding: {digits: 1, mode: half-up}
roll_up: {overall: weighted-mean, dimension: weighted-mean}        # by kind of node; see `readiness list methods`
gates:
  - {id: G1, title: Ready to start, held: Before the start}
phases:
  - {id: P1, title: Preparation, gate: G1, window: {start: 0, end: 12}}     # weeks
capacity: {any: 4}            # person-weeks a week; an assumption
""",
    "rubrics/NAME/access.yaml": """
owner:
  weight: 2
  criticality: blocker        # fails its gate when below the minimum; major needs a remedy; standard only counts
  minimum: {G1: 1}
  levels:                     # leave them out when the scale's own words are enough
    0: Nobody is named.
    1: Someone looks after it.
    2: One person is named in writing.
  evidence: {2: The page that names the person}
review:
  criticality: major
  minimum: {G1: 1}
  evidence: {2: "The last review, with its date"}
""",
    "rubrics/NAME/practice.yaml": """
trained:
  minimum: {G1: 1}
  evidence: {2: The list of people trained}
""",
    "rubrics/NAME/initiatives.yaml": """
# The work that lifts questions from a level to a level. Durations and efforts are assumptions; edit them.
initiatives:
  - id: name-an-owner
    code: I-01
    title: Name an owner and review access
    phase: P1
    scope: organization
    lifts:
      access.owner: {from: 0, to: 2}
      access.review: {from: 0, to: 2}
    duration: {low: 1, likely: 2, high: 4}        # weeks
    effort:                                       # person-weeks by group
      management: {low: 0.5, likely: 1, high: 2}
    cost_band: S
    accountable_role: owner
    success_metric: The owner is named in writing, and a first review is done
  - id: train
    code: I-02
    title: Train the people who use it
    phase: P1
    scope: use-case
    lifts:
      practice.trained: {from: 0, to: 2}
    duration: {low: 2, likely: 4, high: 8}
    effort:
      training: {low: 1, likely: 2, high: 4}
    cost_band: S
    accountable_role: owner
    success_metric: Everyone with access is on the list of people trained
""",
}
