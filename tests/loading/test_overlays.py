"""An organization changes a pack in a small file over it, and the pack's own readers validate the result."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError, ReadinessError
from readiness.loading.pack_cache import pack_key
from readiness.loading.read_pack import load_pack, pack_folder, read_pack
from readiness.loading.yaml_file import parse
from readiness.model.pack import Pack
from readiness.pack_lint import lint_pack
from readiness.statements import overlay_changes, overlay_problems
from readiness.statements.statement import Statement
from readiness.view.overlay_lines import change_sentences, overlay_summary

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
HEADER = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: true, size: small, sites: 3}
"""
ANSWERS = f"{HEADER}  overlay: ../overlay.yaml\nanswers:\n  care.records: 2\n"
BUDGET = """\
add:
  questions:
    team:
      - id: budget
        code: TEAM-02
        title: Budget
        prompt: Is there a budget?
        weight: 2
        evidence: {2: plan, 3: plan}
  initiatives:
    - id: find-money
      code: I-09
      title: Find money
      phase: P1
      scope: use-case
      lifts: {team.budget: {from: 0, to: 3}}
      duration: {low: 1, likely: 2, high: 4}
      effort: {governance: {low: 1, likely: 2, high: 3}}
      cost_band: S
      accountable_role: owner
      success_metric: The budget is signed
"""
NO_AGENTS = "rubric: {caps: [], consistency: []}\ndrop: {questions: [care.agents]}\n"


def with_changes(changes: str) -> Pack:
    return load_pack("tiny", packs=TINY, overlay=parse(f"over: tiny@1\nbecause: Our policy.\n{changes}", "o.yaml"))


def told(changes: str) -> list[Statement]:
    return list(change_sentences(with_changes(changes)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Answers in a folder below that of an overlay by which the owner weighs 4."""
    path = tmp_path / "notes" / "answers.yaml"
    path.parent.mkdir()
    path.write_text(ANSWERS, "utf-8")
    (tmp_path / "overlay.yaml").write_text("over: tiny@1\nbecause: B.\nquestions: {team.owner: {weight: 4}}\n", "utf-8")
    return path


def test_answers_are_judged_with_the_overlay_that_they_name(path: Path) -> None:
    assert pipeline.load(path, TINY).pack.rubric.questions["team.owner"].weight == 4


def test_keys_that_it_does_not_name_stay() -> None:
    judged = with_changes("questions: {care.records: {weight: 1}}").rubric.questions["care.records"]

    assert (judged.weight, judged.criticality) == (1, "blocker")


def test_a_minimum_keeps_what_a_mapping_does_not_name_and_a_level_replaces_it() -> None:
    kept = with_changes("questions: {care.oversight: {minimum: {G2: {level: 2}}}}").rubric
    replaced = with_changes("questions: {care.oversight: {minimum: {G2: 2}}}").rubric

    assert kept.minimums_at["G2"]["care.oversight"].blocker_below == 2
    assert replaced.minimums_at["G2"]["care.oversight"].blocker_below is None


def test_words_of_questions_and_sections_change() -> None:
    asked = with_changes(
        "questions: {care.agents: {title: Robots}}\nnodes: {automation: {title: By itself}}"
    ).questionnaire

    assert asked.questions["care.agents"].title == "Robots"
    assert asked.dimensions[0].sections[0].title == "By itself"


def test_entries_of_a_list_are_named_by_their_ids() -> None:
    rubric = with_changes("rubric: {targets: {small: {title: S}, own: {title: O, gate: G1}}}").rubric

    assert [(one.id, one.title, one.gate) for one in rubric.targets] == [("small", "S", "G2"), ("own", "O", "G1")]


def test_an_entry_is_added_to_a_list_that_the_pack_does_not_have() -> None:
    questionnaire = load_pack(
        "samm",
        overlay=parse(
            "over: samm@1\nbecause: B.\nquestionnaire: {facts: {ward: {prompt: Which?, type: yes-no}}}\n", "o.yaml"
        ),
    ).questionnaire

    assert [one.id for one in questionnaire.facts] == ["ward"]


def test_questions_and_initiatives_are_added_and_dropped() -> None:
    pack = with_changes(BUDGET + NO_AGENTS)

    assert list(pack.questionnaire.questions) == ["care.records", "care.oversight", "team.owner", "team.budget"]
    assert list(pack.rubric.initiative_named)[-1] == "find-money"
    assert list(pack.rubric.initiative_named["trial"].lifts) == ["care.records"]


def test_what_waits_for_a_dropped_initiative_waits_for_what_that_waited_for() -> None:
    pack = with_changes("drop: {initiatives: [trial]}")

    assert pack.rubric.initiative_named["roll-out"].prerequisites == ("charter",)


def test_the_whole_pack_is_checked_with_it() -> None:
    document = parse(f"over: tiny@1\nbecause: B.\n{BUDGET}", "o.yaml")

    assert list(lint_pack(*read_pack("tiny", packs=TINY, overlay=document))) == []


def test_what_no_work_can_reach_is_told_in_the_overlay() -> None:
    changes = "over: tiny@1\nbecause: B.\nquestions: {team.owner: {minimum: {G1: 3}}}\n"
    problems = list(lint_pack(*read_pack("tiny", packs=TINY, overlay=parse(changes, "o.yaml"))))

    assert [(one.path, one.line) for one in problems] == [("o.yaml", 3)]


def test_the_digest_follows_rules_and_not_words_and_the_digest_of_files_follows_both() -> None:
    plain, words, rules = (
        load_pack("tiny", packs=TINY),
        with_changes("questions: {team.owner: {title: Master}}"),
        with_changes("questions: {team.owner: {weight: 4}}"),
    )

    assert plain.digest == words.digest != rules.digest
    assert len({plain.sha256, words.sha256, rules.sha256}) == 3


def test_the_cache_keeps_packs_with_other_overlays_apart() -> None:
    folders = (pack_folder("questionnaire", "tiny", TINY), pack_folder("rubric", "tiny", TINY))

    assert len({pack_key(folders), pack_key(folders, "a"), pack_key(folders, "b")}) == 3


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            "questions: {team.owner: {minimum: {G1: 2}}}",
            overlay_changes.needs(question="TEAM-01", now=2, gate="G1", before=1),
        ),
        (
            "questions: {care.agents: {minimum: {G1: 2}}}",
            overlay_changes.needs_now(question="CARE-03", now=2, gate="G1"),
        ),
        (
            "questions: {care.oversight: {minimum: {G1: 2}}}",
            overlay_changes.needs_always(question="CARE-02", now=2, gate="G1"),
        ),
        ("questions: {team.owner: {weight: 4}}", overlay_changes.weighs(what="TEAM-01", now="4", before="1")),
        ("nodes: {care: {weight: 3}}", overlay_changes.weighs(what="Care", now="3", before="2")),
        (
            "questions: {team.owner: {prompt: Who?, why: So.}}",
            overlay_changes.other_words(what="TEAM-01", keys=("prompt", "why")),
        ),
        (
            "questions: {team.owner: {criticality: blocker}}",
            overlay_changes.is_instead(what="TEAM-01", key="criticality", now="blocker", before="major"),
        ),
        ("questions: {team.owner: {depth: short}}", overlay_changes.is_now(what="TEAM-01", key="depth", now="short")),
        (
            "rubric: {policies: {evidence: {max_age_months: 6}}}",
            overlay_changes.rule_instead(key="policies.evidence.max_age_months", now="6", before="12"),
        ),
        ("rubric: {unit: points}", overlay_changes.rule_now(key="unit", now="points")),
        (
            "initiatives: {trial: {duration: {likely: 6}}}",
            overlay_changes.is_instead(what="I-02", key="duration.likely", now="6", before="8"),
        ),
        ("drop: {initiatives: [give-up]}", overlay_changes.not_offered(initiative="I-04", title="Give it up")),
    ],
)
def test_each_change_is_told_in_words(changes: str, sentence: Statement) -> None:
    assert told(changes) == [sentence]


def test_what_is_added_and_dropped_is_told_with_its_title() -> None:
    assert {
        overlay_changes.asked_too(question="TEAM-02", title="Budget"),
        overlay_changes.offered_too(initiative="I-09", title="Find money"),
        overlay_changes.not_asked(question="CARE-03", title="Agents"),
    } <= set(told(BUDGET + NO_AGENTS))


def test_a_value_that_the_pack_has_already_is_no_change() -> None:
    assert told("questions: {care.records: {weight: 3}}") == []


def test_the_method_of_the_report_counts_the_changes_and_gives_the_reason(path: Path) -> None:
    loaded = pipeline.load(path, TINY)

    assert overlay_summary(loaded.pack) == overlay_changes.summary(number=1, pack="tiny@1.2.0", because="B.")


def test_earlier_answers_are_judged_by_the_overlay_of_today(path: Path) -> None:
    earlier = path.with_name("earlier.yaml")
    text = ANSWERS.replace("2026-06-05", "2026-01-05").replace("  overlay: ../overlay.yaml\n", "")
    earlier.write_text(text, "utf-8")
    previous = pipeline.assess(path, packs=TINY, since=earlier).previous

    assert previous is not None
    assert previous.pack.whole.rubric.questions["team.owner"].weight == 4
    assert previous.answers.assessment.pack_digest == load_pack("tiny", packs=TINY).digest


def test_earlier_answers_to_a_question_that_is_not_asked_any_more_count_nowhere(path: Path) -> None:
    (path.parents[1] / "overlay.yaml").write_text(f"over: tiny@1\nbecause: B.\n{NO_AGENTS}", "utf-8")
    earlier = path.with_name("earlier.yaml")
    text = f"{HEADER.replace('2026-06-05', '2026-01-05')}answers: {{care.agents: 2, care.records: 1}}\n"
    earlier.write_text(text, "utf-8")
    previous = pipeline.assess(path, packs=TINY, since=earlier).previous

    assert previous is not None
    assert list(previous.answers.answers) == ["care.records"]


def test_use_cases_with_other_overlays_are_told_in_a_portfolio_and_not_planned_together(path: Path) -> None:
    other = path.with_name("other.yaml")
    other.write_text(f"{HEADER.replace('Notes', 'Beds')}answers:\n  care.records: 2\n", "utf-8")
    said = overlay_changes.other_overlay(use_case="Beds", first="Notes")

    assert pipeline.portfolio([path, other], TINY)[1] == [(other, said)]
    with pytest.raises(ReadinessError) as caught:
        pipeline.assess_together([path, other], packs=TINY)
    assert caught.value.message == said


def test_a_pack_that_was_loaded_with_another_overlay_does_not_judge_the_answers(path: Path) -> None:
    with pytest.raises(InvalidFilesError) as caught:
        pipeline.load(path, pack=load_pack("tiny", packs=TINY))

    assert [one.message for one in caught.value.problems] == [overlay_problems.another_than_pack()]
    pack = load_pack("tiny", packs=TINY, overlay=path.parents[1] / "overlay.yaml")
    assert pipeline.load(path, pack=pack).pack is pack
