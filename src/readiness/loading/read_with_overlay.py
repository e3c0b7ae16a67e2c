"""A pack's folders and an overlay → Pack: the overlay's changes are validated with the pack, by the same readers."""

from pathlib import Path

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.pack_files import PackFiles
from readiness.loading.read_overlay import start_overlay, told_at_drop, unmet_problems, version_problems
from readiness.loading.read_questionnaire import read_questionnaire
from readiness.loading.read_rubric import read_rubric, with_all_questions
from readiness.loading.validate_pack import validate_pack
from readiness.loading.yaml_file import Document
from readiness.model.pack import Pack


def read_with_overlay(questionnaire_folder: Path, rubric_folder: Path, document: Document) -> tuple[Pack, PackFiles]:
    """Read a pack with the changes of an overlay. Raises InvalidFilesError with every problem."""
    problems: list[Problem] = []
    overlay = start_overlay(document, problems)
    if overlay is None:
        raise InvalidFilesError(problems)
    document.name = "overlay"
    files = PackFiles(overlay)
    questionnaire = read_questionnaire(questionnaire_folder, files, problems)
    if questionnaire is not None and (wrong := list(version_problems(overlay, questionnaire))):
        raise InvalidFilesError(wrong)
    rubric = read_rubric(rubric_folder, files, problems)
    if questionnaire is not None and (wrong := list(unmet_problems(overlay, questionnaire))):
        raise InvalidFilesError(wrong)
    if questionnaire is None or rubric is None:
        raise InvalidFilesError(problems)
    rubric = with_all_questions(rubric, questionnaire)
    problems += told_at_drop(validate_pack(questionnaire, rubric, files), overlay)
    if any(not problem.warning for problem in problems):
        raise InvalidFilesError(problems)
    return Pack(questionnaire, rubric, files.sha256, overlay=overlay.applied()), files
