"""What `check` finds in one answers file or one pack."""

import json
from pathlib import Path

from readiness import pipeline
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.answers import read_answers
from readiness.loading.organization import check_organization
from readiness.loading.pack import load_pack
from readiness.proving import proofs


def checked(subject: str, packs: Path | None, *, is_pack: bool) -> tuple[str, list[Problem]]:
    """Return a sentence about `subject` when it is good, and every problem and warning found."""
    try:
        return _pack(subject, packs) if is_pack else _answers(subject, packs)
    except InvalidFilesError as error:
        return "", list(error.problems)


def _answers(path: str, packs: Path | None) -> tuple[str, list[Problem]]:
    document = read_answers(path)
    if "assessment" not in document.data and "organization" in document.data:
        shared, warnings = check_organization(document, packs)
        return f"✓ {path}: valid, {len(shared.answers)} answers of {shared.organization}", warnings
    loaded = pipeline.load_document(document, path, packs)
    whole = pipeline.scorecard(loaded).overall
    said = f"{whole.answered} of {whole.applicable} questions answered"
    return f"✓ {path}: valid, {said}", list(loaded.warnings)


def _pack(name: str, packs: Path | None) -> tuple[str, list[Problem]]:
    pack, files = load_pack(name, name, packs)
    problems = list(proofs(pack, files))
    if any(not problem.warning for problem in problems):
        return "", problems
    counts = f"{len(pack.questionnaire.questions)} questions, {len(pack.rubric.initiatives)} initiatives"
    return f"✓ {name} {pack.rubric.version}: valid, {counts}", problems


def as_json(problems: list[Problem]) -> str:
    """Return problems as JSON: a list with place, kind, message and hint, in order."""
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
    ]
    return json.dumps({"schema_version": "1", "problems": rows}, indent=2, ensure_ascii=False) + "\n"
