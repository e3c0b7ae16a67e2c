"""Answers files that several people filled in → one file with each answer as a vote, and a list of the differences."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from readiness.errors import ReadinessError
from readiness.loading.yaml_file import Document, parse
from readiness.model.answer import Answer, State
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.depth import DEPTHS, FULL
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.safe_text import escape_controls
from readiness.saving.changes import keep_quoting, order_keys
from readiness.saving.combine_one_question import combine_answer
from readiness.saving.combine_tool_use import CASE_LINES, combine_lists, combine_tool_use
from readiness.saving.combined_values import Difference, DifferenceKind, difference, first_values
from readiness.saving.new_answers import Further, new_answers
from readiness.saving.yaml_file_edit import edit_text
from readiness.saving.yaml_scalars import OneLine
from readiness.statements import combining, quoting


class Contributor(NamedTuple):
    """A person who filled in an answers file."""

    name: str
    document: Document
    answers: Answers
    """Their validated answers."""
    is_person: bool = True
    """False for a file that nobody filled in, which others' forms were written for."""

    @property
    def header(self) -> dict[str, Any]:
        """The header of their file as plain data."""
        return dict(self.document.data["assessment"])


class CombinedFiles(NamedTuple):
    """The combined file and the comparison of its sources."""

    text: str
    same: int
    """The number of questions that at least two people answered, all with the same answer."""
    alone: tuple[str, ...]
    """Questions that only one person answered; the combined file has that answer."""
    differences: tuple[Difference, ...]


_LONGEST_NAME = 100
"""Characters of a file's name that stand for a person; a key of votes holds 128."""


def contributor(document: Document, answers: Answers, stem: str) -> Contributor:
    """Return the person who filled in a file, named by its only participant, otherwise by the file's name."""
    participants = answers.assessment.participants
    name = participants[0].name if len(participants) == 1 else " ".join(escape_controls(stem).split())[:_LONGEST_NAME]
    return Contributor(name, document, answers)


def combine_files(people: Sequence[Contributor], pack: Pack, shared: str = "", overlay: str = "") -> CombinedFiles:
    """Return the combination of files about the same use case.

    `shared` is the organization's file, and `overlay` its changes of the pack, relative to the combined file. A level
    is recorded when everyone who answered gave the same one. Raises ReadinessError when the files differ in
    organization, use case, questionnaire or rubric, or when two belong to one person.
    """
    _refuse_unlike(people)
    header, differences = _header(people, pack)
    answers: dict[str, Any] = {}
    alone, same = [], 0
    for id_ in pack.questionnaire.questions:
        entries = {one.name: (one.document.data.get("answers") or {}).get(id_) for one in people}
        voices = {
            name: entry if isinstance(entry, dict) else {"level": entry} for name, entry in entries.items() if entry
        }
        votes = {one.name: _vote(one.answers.answers[id_]) for one in people if one.name in voices}
        votes = {name: vote for name, vote in votes.items() if vote}
        entry, figure = combine_answer(
            voices, votes, faceted=pack.rubric.facets is not None, scale=pack.rubric.scale_of(id_)
        )
        if entry:
            answers[id_] = entry
        if len(set(votes.values())) > 1:
            differences.append(Difference("answer", id_, votes, ""))
        elif len(votes) == 1:
            alone.append(id_)
        else:
            same += bool(votes)
        if figure:
            differences.append(Difference("figure", id_, *figure))
    rest = _rest(people, differences)
    names = (shared, overlay)
    text = _text(people, header, answers, rest, pack, differences, names)
    return CombinedFiles(text, same, tuple(alone), tuple(differences))


def _refuse_unlike(people: Sequence[Contributor]) -> None:
    for key in ("organization", "use_case", "questionnaire", "rubric"):
        values = {getattr(one.answers.assessment, key) for one in people}
        if len(values) > 1:
            shown = tuple(quoting.found(value) for value in sorted(values))
            raise ReadinessError(combining.unlike(key=key, values=shown), combining.one_thing())
    names = [one.name for one in people]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ReadinessError(combining.same_person(name=quoting.found(twice)), combining.one_participant())


def _vote(answer: Answer) -> str:
    """Return an answer as a vote; empty when there is no answer."""
    match answer.state:
        case State.UNKNOWN:
            return UNKNOWN
        case State.NOT_APPLICABLE:
            return NOT_APPLICABLE
        case State.ANSWERED if answer.facets:
            return " ".join(f"{facet} {level}" for facet, level in sorted(answer.facets.items()))
        case State.ANSWERED:
            return str(answer.level)
        case _:
            return ""


def _header(people: Sequence[Contributor], pack: Pack) -> tuple[dict[str, Any], list[Difference]]:
    """Return the header: for each key the first value of any file, except the latest date; and the differences."""
    differences: list[Difference] = []
    header: dict[str, Any] = {}
    for part, order in (
        ("profile", [fact.id for fact in pack.questionnaire.facts]),
        ("milestones", [*pack.questionnaire.milestones, *pack.rubric.gate_named]),
    ):
        inside = {one.name: one.header.get(part) or {} for one in people}
        if merged := first_values(inside, order, differences):
            header[part] = merged
    own = {one.name: one.header for one in people}
    keys = ["category", "context"]
    header |= first_values(
        {name: {key: of[key] for key in keys if key in of} for name, of in own.items()}, keys, differences
    )
    header |= _judged_by(own, pack, differences)
    header |= _deepest(own, differences)
    dates = {one.name: one.header["date"] for one in people}
    header["date"] = max(dates.values())
    if len(set(dates.values())) > 1:
        differences.append(Difference("value", "date", dates, header["date"]))
    header["participants"] = list(_participants(people))
    return header, differences


def _deepest(own: Mapping[str, Mapping[str, Any]], differences: list[Difference]) -> dict[str, str]:
    """Return the deepest depth of any file; none where one of them asks everything."""
    order: Sequence[str] = DEPTHS
    depths: dict[str, str] = {name: of.get("depth", FULL) for name, of in own.items()}
    deepest = max(depths.values(), key=order.index)
    if len(set(depths.values())) > 1:
        differences.append(Difference("value", "depth", depths, deepest))
    return {} if deepest == FULL else {"depth": deepest}


def _judged_by(
    own: Mapping[str, Mapping[str, Any]], pack: Pack, differences: list[Difference]
) -> dict[str, str | None]:
    """Return the digest of the pack that last judged the answers.

    When the files have several, one that differs from this pack's digest is kept, so that the next session asks to
    confirm it.
    """
    digests = {name: of["pack_digest"] for name, of in own.items() if of.get("pack_digest")}
    found = sorted(set(digests.values()), key=lambda digest: digest == pack.digest)
    if len(found) > 1:
        differences.append(Difference("value", "pack_digest", digests, found[0]))
    return {"pack_digest": found[0] if found else None}


def _participants(people: Sequence[Contributor]) -> Iterable[Any]:
    seen: set[str] = set()
    for one in people:
        named = one.header.get("participants") or []
        for participant in [*([] if len(named) == 1 or not one.is_person else [one.name]), *named]:
            name = participant["name"] if isinstance(participant, dict) else participant
            if name not in seen:
                seen.add(name)
                yield participant


def _rest(people: Sequence[Contributor], differences: list[Difference]) -> dict[str, Any]:
    """Return remedies, progress, the plan and the case key by key, and what else has entries, each of them once."""
    rest: dict[str, Any] = {}
    parts: tuple[tuple[str, DifferenceKind], ...] = (
        ("remedies", "remedy"),
        ("progress", "progress"),
        ("plan", "plan"),
    )
    for part, kind in parts:
        inside = {one.name: one.document.data.get(part) or {} for one in people}
        if merged := first_values(inside, [], differences, kind):
            rest[part] = merged
    register = {one.name: one.document.data.get("evidence") or {} for one in people}
    if documents := first_values(register, [], differences, "evidence"):
        rest["evidence"] = {id_: OneLine(documents[id_]) for id_ in sorted(documents)}
    in_use, apart = combine_tool_use({one.name: one.document.data for one in people})
    cases = {one.name: one.document.data.get("case") or {} for one in people}
    settings = {name: {key: case[key] for key in case if key not in CASE_LINES} for name, case in cases.items()}
    if case := first_values(settings, [], differences, "case") | combine_lists(cases, CASE_LINES, apart):
        rest["case"] = case
    for kind, about, said, kept in apart:
        differences.append(difference(kind, about, said, kept))
    return rest | in_use


def _text(
    people: Sequence[Contributor],
    header: dict[str, Any],
    answers: dict[str, Any],
    rest: dict[str, Any],
    pack: Pack,
    differences: Sequence[Difference],
    beside: tuple[str, str],
) -> str:
    about, (shared, overlay) = people[0].answers.assessment, beside
    facts, further = header.get("profile", {}), Further(overlay=overlay)
    new = new_answers(pack, about.organization, about.use_case, header["date"], facts, shared, further)
    names = [one.document.path for one in people]
    remarks = [f"Combined from {', '.join(names)}.", *(["Where they differ:"] if differences else [])]
    remarks += [f"  {one.label}: {_values_text(one)}{f'; kept: {one.kept}' if one.kept else ''}" for one in differences]
    first, _, after = new.partition("assessment:\n")
    text = (
        first + "".join(f"# {' '.join(escape_controls(line).split())}\n" for line in remarks) + f"assessment:\n{after}"
    )
    document = parse(text, "combined.yaml")
    full = {key: value for key, value in (document.data["assessment"] | header).items() if value is not None}
    data = {
        **document.data,
        "assessment": order_keys(document.data["assessment"], keep_quoting(full), list(AssessmentHeader.model_fields)),
        "answers": answers,
    }
    text = edit_text(document, data, [("answers", id_) for id_ in answers], pack)
    # Sections below the answers are added in a second edit; in the first they would come before the answers.
    return edit_text(parse(text, document.path), {**data, **keep_quoting(rest)}, [], pack) if rest else text


def _values_text(difference: Difference) -> str:
    return ", ".join(f"{name} {value}" for name, value in difference.said.items())
