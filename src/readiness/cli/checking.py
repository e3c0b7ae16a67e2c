"""What `check` finds in one answers file or one pack."""

from pathlib import Path

from readiness import pipeline
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.pack import load_pack
from readiness.loading.pack_proofs import proofs
from readiness.model.answers import State
from readiness.scoring.levels import question_score


def checked(subject: str, packs: Path | None, *, is_pack: bool) -> tuple[str, list[Problem]]:
    """Return a sentence about `subject` when it is good, and every problem and warning found."""
    try:
        return _pack(subject, packs) if is_pack else _answers(subject, packs)
    except InvalidFilesError as error:
        return "", list(error.problems)


def _answers(path: str, packs: Path | None) -> tuple[str, list[Problem]]:
    loaded = pipeline.load(path, packs)
    answers, rubric = loaded.answers, loaded.pack.rubric
    profile = answers.assessment.profile
    states = [
        question_score(question, rubric, answers.answers.get(id_), answers.date, profile).state
        for id_, question in loaded.pack.questionnaire.questions.items()
    ]
    asked = sum(1 for state in states if state is not State.NOT_ASKED)
    answered = asked - states.count(State.UNANSWERED)
    return f"✓ {path}: valid, {answered} of {asked} questions answered", list(loaded.warnings)


def _pack(name: str, packs: Path | None) -> tuple[str, list[Problem]]:
    pack, files = load_pack(name, name, packs)
    problems = list(proofs(pack, files))
    if any(not problem.warning for problem in problems):
        return "", problems
    counts = f"{len(pack.questionnaire.questions)} questions, {len(pack.rubric.initiatives)} initiatives"
    return f"✓ {name} {pack.rubric.version}: valid, {counts}", problems
