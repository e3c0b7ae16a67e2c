"""The folder of a questionnaire → Questionnaire: a main file, and one file for each dimension."""

import re
from pathlib import Path
from typing import Any

from readiness.errors import Problem
from readiness.loading import input_limits
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_files import NAMED_FILES, QUESTIONNAIRE_FILE, PackFiles, check_name, read_part
from readiness.loading.yaml_file import Document
from readiness.model.questionnaire import Node, Questionnaire
from readiness.statements import field_problems, pack_file_problems
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean


def read_questionnaire(folder: Path, files: PackFiles, problems: list[Problem]) -> Questionnaire | None:
    """Read a questionnaire from its folder into `files`, or return None after adding its errors to `problems`."""
    before = len(problems)
    main = read_part(folder / QUESTIONNAIRE_FILE, problems)
    if main is None:
        return None
    files.questionnaire = main = files.overlay.of_questionnaire(main) if files.overlay else main
    check_name("questionnaire", folder, main, problems)
    nodes = []
    for index, name in _dimension_names(main, problems):
        path = folder / f"{name}.yaml"
        if not path.exists():
            names = [entry.stem for entry in folder.glob("*.yaml") if entry.stem not in NAMED_FILES]
            message = pack_file_problems.no_file_beside(name=path.name)
            problems.append(main.problem(("dimensions", index), message, did_you_mean(name, sorted(names))))
        elif document := read_part(path, problems):
            files.dimensions[name] = own = files.overlay.of_dimension(name, document) if files.overlay else document
            if node := _dimension(name, own, problems):
                nodes.append(node)
    stand_in = Node.model_construct(id="none", title="none")
    questionnaire = validate_model(Questionnaire, main.data | {"dimensions": nodes or [stand_in]}, main, problems)
    if questionnaire and len(questionnaire.questions) > input_limits.QUESTIONS:
        message = pack_file_problems.too_many_questions(most=input_limits.QUESTIONS)
        problems.append(main.key_problem(("dimensions",), message, pack_file_problems.split()))
    return None if len(problems) > before else questionnaire


def _dimension_names(document: Document, problems: list[Problem]) -> list[tuple[int, str]]:
    """Return the index and name of each dimension whose name can be a file name; add problems for the others."""
    names = document.data.get("dimensions")
    if not isinstance(names, list) or not names:
        message, hint = pack_file_problems.no_dimensions(), pack_file_problems.write_dimensions()
        problems.append(document.problem(("dimensions",), message, hint))
        return []
    if len(names) > input_limits.DIMENSIONS:
        message = pack_file_problems.too_many_dimensions(most=input_limits.DIMENSIONS)
        problems.append(document.key_problem(("dimensions",), message, pack_file_problems.use_sections()))
        return []
    valid: list[tuple[int, str]] = []
    for index, name in enumerate(names):
        if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", name) or len(name) > 64:
            wrong, hint = pack_file_problems.no_dimension_id(found=found(name)), pack_file_problems.use_letters()
        elif name in NAMED_FILES:
            wrong = pack_file_problems.reserved_dimension(name=name)
            hint = pack_file_problems.rename(file=f"{name}.yaml")
        elif name in names[:index]:
            wrong, hint = pack_file_problems.dimension_twice(name=name), pack_file_problems.keep_one()
        else:
            valid.append((index, name))
            continue
        problems.append(document.problem(("dimensions", index), wrong, hint))
    return valid


def _dimension(name: str, document: Document, problems: list[Problem]) -> Node | None:
    name_in_file = document.data.get("dimension")
    if name_in_file != name:
        message = (
            pack_file_problems.dimension_named(file=f"{name}.yaml", found=found(name_in_file))
            if name_in_file
            else field_problems.missing(key="dimension")
        )
        hint = pack_file_problems.write_dimension(name=name)
        problems.append(document.problem(("dimension",), message, hint))
    if "id" in document.data:
        message = field_problems.no_key(key=found("id"))
        problems.append(document.key_problem(("id",), message, pack_file_problems.file_name_is_id()))
    data = {key: value for key, value in document.data.items() if key != "dimension"}
    return validate_model(Node, _with_full_ids(data, name) | {"id": name}, document, problems)


def _with_full_ids(node: dict[str, Any], dimension: str) -> dict[str, Any]:
    """Return the node with `dimension.` prefixed to the id of every question, at any depth."""
    whole = dict(node)
    if isinstance(questions := node.get("questions"), list):
        whole["questions"] = [
            question | {"id": f"{dimension}.{question['id']}"}
            if isinstance(question, dict) and isinstance(question.get("id"), str) and question["id"]
            else question
            for question in questions
        ]
    if isinstance(sections := node.get("sections"), list):
        whole["sections"] = [
            _with_full_ids(section, dimension) if isinstance(section, dict) else section for section in sections
        ]
    return whole
