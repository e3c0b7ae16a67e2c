"""What `check` finds in one answers file or one pack."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from readiness import pipeline
from readiness.cli.problems import left_out
from readiness.cli.wrapping import wrapped
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.answers import read_answers
from readiness.loading.bounded_file import one_line
from readiness.loading.organization import check_organization
from readiness.loading.pack import load_pack, own_names
from readiness.proving import proofs
from readiness.safe_text import json_text


class Checked(NamedTuple):
    """What was found in one answers file or one pack."""

    good: str
    """A sentence about it; empty when it is not good."""
    problems: list[Problem]
    rules: tuple[tuple[str, list[str]], ...] = ()
    """Of a pack that is good: every rule it declares, by topic."""


def checked(subject: str, packs: Path | None, *, is_pack: bool) -> Iterator[Checked]:
    """Yield what is found in `subject`; of a folder, in every pack in it. Raises UnknownNameError."""
    if is_pack:
        yield _told(_pack, subject, packs)
    elif Path(subject).is_dir():
        for name in own_names(Path(subject)):
            yield _told(_pack, name, Path(subject))
    else:
        yield _told(_answers, subject, packs)


def _told(check: Callable[[str, Path | None], Checked], subject: str, packs: Path | None) -> Checked:
    try:
        return check(subject, packs)
    except InvalidFilesError as error:
        return Checked("", list(error.problems))


def _answers(path: str, packs: Path | None) -> Checked:
    document = read_answers(path)
    if "assessment" not in document.data and "organization" in document.data:
        shared, warnings = check_organization(document, packs)
        return Checked(f"✓ {one_line(path)}: valid, {len(shared.answers)} answers of {shared.organization}", warnings)
    loaded = pipeline.load_document(document, path, packs)
    whole = pipeline.scorecard(loaded).overall
    said = f"{whole.answered} of {whole.applicable} questions answered"
    return Checked(f"✓ {one_line(path)}: valid, {said}", list(loaded.warnings))


def _pack(name: str, packs: Path | None) -> Checked:
    from readiness.reporting.view.pack_rules import rules_by_topic  # not needed for answers, which are checked most

    pack, files = load_pack(name, name, packs)
    problems = list(proofs(pack, files))
    if any(not problem.warning for problem in problems):
        return Checked("", problems)
    counts = f"{len(pack.questionnaire.questions)} questions, {len(pack.rubric.initiatives)} initiatives"
    judged_by = ("What answers are judged by", [f"The digest of this content, pack_digest in answers: {pack.digest}."])
    return Checked(f"✓ {name} {pack.rubric.version}: valid, {counts}", problems, (*rules_by_topic(pack), judged_by))


def rules_text(rules: Iterable[tuple[str, list[str]]]) -> str:
    """Return the rules of a pack for a terminal: each topic with its sentences."""
    lines: list[str] = []
    for topic, sentences in rules:
        lines += ["", topic]
        for sentence in sentences:
            lines += wrapped(sentence, "  ")
    return "\n".join(lines) + "\n"


def as_json(problems: list[Problem]) -> str:
    """Return problems as JSON: a list with place, kind, message and hint, in order, and how many are left out."""
    rows = [
        {
            "path": problem.path,
            "line": problem.line or None,
            "column": problem.column if problem.line else None,
            "kind": "warning" if problem.warning else "error",
            "message": problem.message,
            "hint": problem.hint or None,
        }
        for problem in problems
        if not problem.more
    ]
    return json_text({"schema_version": "1", "problems": rows, "left_out": left_out(problems)})
