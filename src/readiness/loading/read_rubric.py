"""The folder of a rubric → Rubric: a main file, one for each dimension, initiatives and references."""

from pathlib import Path
from typing import Any

from pydantic import RootModel

from readiness.errors import Problem
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_files import PackFiles, check_name, display_path, merge_documents, read_part
from readiness.loading.yaml_file import Document
from readiness.model.field_types import Id
from readiness.model.file_model import FileModel
from readiness.model.initiative import Initiative
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Questionnaire
from readiness.model.references import References
from readiness.model.rubric import Rubric
from readiness.statements import field_problems, pack_file_problems
from readiness.statements.quoting import found

RUBRIC_FILE = "rubric.yaml"
INITIATIVES_FILE = "initiatives.yaml"
REFERENCE_FILES = ("references.yaml", "sources.yaml")


class _DimensionRubric(RootModel[dict[Id, QuestionRubric]]):
    """The content of the rubric's file for one dimension."""


class _Initiatives(FileModel):
    """The content of the file with initiatives."""

    initiatives: tuple[Initiative, ...] = ()


def read_rubric(folder: Path, files: PackFiles, problems: list[Problem]) -> Rubric | None:
    """Read a rubric from its folder into `files`, or return None after adding its errors to `problems`."""
    before = len(problems)
    main = read_part(folder / RUBRIC_FILE, problems)
    if main is not None and files.overlay:
        main = files.overlay.of_rubric(main)
    questions = _questions(folder, files, problems)
    other_files: dict[str, Any] = {
        "questions": questions,
        "references": _references(folder, files, problems),
    }
    if (folder / INITIATIVES_FILE).exists():
        other_files["initiatives"] = _initiatives(folder, files, problems)
    if main is None:
        return None
    files.rubric = main
    check_name("rubric", folder, main, problems)
    for key in other_files.keys() & main.data.keys():
        message = field_problems.no_key(key=found(key))
        problems.append(main.key_problem((key,), message, pack_file_problems.has_own_files()))
    rubric = validate_model(Rubric, main.data | other_files, main, problems)
    return None if len(problems) > before else rubric


def with_all_questions(rubric: Rubric, questionnaire: Questionnaire) -> Rubric:
    """Return the rubric with the default rules for every question that its files do not name."""
    missing = {id_: QuestionRubric() for id_ in questionnaire.questions if id_ not in rubric.questions}
    return rubric.changed(questions=rubric.questions | missing) if missing else rubric


def _questions(folder: Path, files: PackFiles, problems: list[Problem]) -> dict[str, QuestionRubric]:
    questions: dict[str, QuestionRubric] = {}
    for name, asked in files.dimensions.items():
        path = folder / f"{name}.yaml"
        if not path.exists():
            message = pack_file_problems.no_file_in_rubric(name=path.name, rubric=folder.name)
            hint = pack_file_problems.write_rubric_file(path=display_path(path), questions=asked.path)
            problems.append(asked.problem(("dimension",), message, hint))
        elif document := read_part(path, problems):
            files.judged[name] = own = files.overlay.of_judged(name, document) if files.overlay else document
            judged = validate_model(_DimensionRubric, own.data, own, problems)
            questions |= {f"{name}.{key}": value for key, value in judged.root.items()} if judged else {}
    return questions


def _initiatives(folder: Path, files: PackFiles, problems: list[Problem]) -> tuple[Initiative, ...]:
    files.initiatives = read_part(folder / INITIATIVES_FILE, problems)
    if files.initiatives is None:
        return ()
    if files.overlay:
        files.initiatives = files.overlay.of_initiatives(files.initiatives)
    content = validate_model(_Initiatives, files.initiatives.data, files.initiatives, problems)
    return content.initiatives if content else ()


def _references(folder: Path, files: PackFiles, problems: list[Problem]) -> References:
    paths = [folder / name for name in REFERENCE_FILES if (folder / name).exists()]
    documents: list[Document] = [document for path in paths if (document := read_part(path, problems))]
    if files.overlay:
        documents = [files.overlay.of_references(one) for one in documents]
    files.references = merge_documents(documents, problems)
    parts: dict[str, Any] = {}
    for document in documents:
        if content := validate_model(References, document.data, document, problems):
            parts |= {key: getattr(content, key) for key in document.data}
    return References.model_construct(None, **{name: parts.get(name, ()) for name in References.model_fields})
