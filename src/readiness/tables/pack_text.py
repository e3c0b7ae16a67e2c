"""The content of a pack → the texts of its files, with comments on what came from which column and row."""

from collections.abc import Iterator, Mapping

from readiness.saving.yaml_scalars import emit_scalar, quote_scalar
from readiness.tables.draft import DraftFact, DraftPack, DraftQuestion, DraftScale, DraftSection
from readiness.tables.pack_comments import columns_comment, in_comment


def pack_texts(draft: DraftPack, name: str, title: str) -> dict[str, str]:
    """Return the text of every file of a new pack, by its path in the pack's folder."""
    asked, judged = f"questionnaires/{name}", f"rubrics/{name}"
    texts = {
        f"{asked}/questionnaire.yaml": _lines(_questionnaire(draft, name, title)),
        f"{judged}/rubric.yaml": _lines(_rubric(draft, name, title)),
    }
    for dimension in draft.dimensions:
        texts[f"{asked}/{dimension.id}.yaml"] = _lines(_dimension(dimension, draft))
        texts[f"{judged}/{dimension.id}.yaml"] = _lines(_judging(dimension))
    return texts


def _lines(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _questionnaire(draft: DraftPack, name: str, title: str) -> Iterator[str]:
    yield f"# What is asked, made from {in_comment(draft.source)}. How it is judged is in rubrics/{name}/."
    yield from columns_comment(draft)
    yield f"questionnaire: {name}"
    yield "version: 1.0.0"
    yield from _entry("title", title, 0)
    if draft.facts:
        yield "facts:                        # asked before the questions; they decide what is asked"
        for fact in draft.facts:
            yield f"  - {_fact(fact)}   # row {fact.row}"
    names = ", ".join(_flow(dimension.id) for dimension in draft.dimensions)
    yield f"dimensions: [{names}]     # one file each"


def _fact(fact: DraftFact) -> str:
    parts = {"id": _flow(fact.id), "prompt": quote_scalar(fact.prompt)}
    parts["type"] = "choice" if fact.choices else "yes-no"
    if fact.choices:
        parts["choices"] = f"[{', '.join(map(_flow, fact.choices))}]"
    if fact.ask_when:
        parts["ask_when"] = _flow_mapping({key: _flow(value) for key, value in fact.ask_when.items()})
    return _flow_mapping(parts)


def _dimension(dimension: DraftSection, draft: DraftPack) -> Iterator[str]:
    yield f"# {in_comment(draft.source)}, from row {dimension.row}. An id never changes its meaning."
    yield f"dimension: {_flow(dimension.id)}"
    yield from _entry("title", dimension.title, 0)
    yield from _questions(dimension, 0)


def _questions(section: DraftSection, indent: int) -> Iterator[str]:
    space = " " * indent
    if section.questions:
        yield f"{space}questions:"
        for question in section.questions:
            yield from _question(question, indent + 4)
    if section.sections:
        yield f"{space}sections:"
        for below in section.sections:
            yield f"{space}  - id: {_flow(below.id)}"
            yield from _entry("title", below.title, indent + 4)
            yield from _questions(below, indent + 4)


def _question(question: DraftQuestion, indent: int) -> Iterator[str]:
    yield f"{' ' * (indent - 2)}- id: {_flow(question.id)}   # row {question.row}"
    yield f"{' ' * indent}code: {_flow(question.code)}"
    yield from _entry("title", question.title, indent)
    yield from _entry("prompt", question.prompt, indent)
    if question.why:
        yield from _entry("why", question.why, indent)
    if question.ask_when:
        yield f"{' ' * indent}ask_when: {_flow_mapping({key: _flow(text) for key, text in question.ask_when.items()})}"


def _rubric(draft: DraftPack, name: str, title: str) -> Iterator[str]:
    yield f"# How answers are judged, begun from {in_comment(draft.source)}."
    yield "# Every choice made here is told by `readiness check` and in the report."
    yield f"rubric: {name}"
    yield "version: 1.0.0"
    yield from _entry("title", title, 0)
    yield f"questionnaire: {name}@1"
    yield from _scale("scale", draft.scale, 0)
    if draft.scales:
        yield "scales:                       # for the questions that name one of them"
        for id_, scale in draft.scales.items():
            yield from _scale(_flow(id_), scale, 2)
    yield from _RULES.splitlines()


def _scale(key: str, scale: DraftScale, indent: int) -> Iterator[str]:
    space = " " * indent
    if scale.is_range:
        first, last = scale.levels[0].number, scale.levels[-1].number
        yield f"{space}{key}: {{from: {first}, to: {last}}}   # {in_comment(scale.origin)}"
        return
    yield f"{space}{key}:   # {in_comment(scale.origin)}; a level may have an id, a meaning and a value of its own"
    for level in scale.levels:
        yield f"{space}  - {{level: {level.number}, name: {_flow(level.name)}}}"


_RULES = """\
policies:
  unanswered: excluded        # or lowest, blocks
  unknown: lowest
  not_applicable: excluded    # or lowest, as-met, as-target, {level: 1}
  # evidence: {required_from: 2, max_age_months: 12, without: 1}     # take the first # away when claims need evidence
  rounding: {digits: 1, mode: half-up}
roll_up: {overall: weighted-mean, dimension: weighted-mean, section: weighted-mean}     # see `readiness list methods`
# A gate, and the minimum that a question needs for it, such as `minimum: {G1: 1}` in the file of its dimension:
# gates:
#   - {id: G1, title: Ready to start, held: Before the start}
# The work that lifts questions goes into initiatives.yaml, beside this file; `readiness new-pack` writes an example."""


def _judging(dimension: DraftSection) -> Iterator[str]:
    yield f"# How the questions of {in_comment(dimension.title)} are judged. One without an entry weighs 1."
    entries = [line for question in _all(dimension) for line in _rules(question)]
    yield from entries or ["{}"]


def _rules(question: DraftQuestion) -> Iterator[str]:
    if not (question.weight or question.levels or question.scale):
        return
    yield f"{_flow(question.id)}:   # {question.code}, row {question.row}"
    if question.weight:
        yield f"  weight: {question.weight}"
    if question.scale:
        yield f"  scale: {_flow(question.scale)}"
    if question.levels:
        yield "  levels:"
        for number, text in question.levels.items():
            yield from _entry(str(number), text, 4)


def _all(section: DraftSection) -> Iterator[DraftQuestion]:
    yield from section.questions
    for below in section.sections:
        yield from _all(below)


def _entry(key: str, text: str, indent: int) -> Iterator[str]:
    value, below = emit_scalar(text, indent + 2)
    yield f"{' ' * indent}{key}: {value}"
    yield from below


def _flow(text: str) -> str:
    return emit_scalar(text, 0, flow=True)[0]


def _flow_mapping(parts: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in parts.items()) + "}"
