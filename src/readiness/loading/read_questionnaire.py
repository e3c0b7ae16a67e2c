"""The folder of a questionnaire → Questionnaire: a main file, and one file for each dimension."""

import re
from pathlib import Path
from typing import Any

from readiness.errors import Problem
from readiness.loading import input_limits
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_files import NAMED_FILES, QUESTIONNAIRE_FILE, PackFiles, check_name, read_part
from readiness.loading.yaml_file import Document
from readiness.model.field_types import quote_value
from readiness.model.questionnaire import Node, Questionnaire
from readiness.suggestions import did_you_mean


def read_questionnaire(folder: Path, files: PackFiles, problems: list[Problem]) -> Questionnaire | None:
    """Read a questionnaire from its folder into `files`, or return None after adding its errors to `problems`."""
    before = len(problems)
    main = read_part(folder / QUESTIONNAIRE_FILE, problems)
    if main is None:
        return None
    files.questionnaire = main
    check_name("questionnaire", folder, main, problems)
    nodes = []
    for index, name in _dimension_names(main, problems):
        path = folder / f"{name}.yaml"
        if not path.exists():
            names = [entry.stem for entry in folder.glob("*.yaml") if entry.stem not in NAMED_FILES]
            message = f"there is no file '{name}.yaml' beside this one"
            problems.append(main.problem(("dimensions", index), message, did_you_mean(name, sorted(names))))
        elif document := read_part(path, problems):
            files.dimensions[name] = document
            if node := _dimension(name, document, problems):
                nodes.append(node)
    stand_in = Node.model_construct(id="none", title="none")
    questionnaire = validate_model(Questionnaire, main.data | {"dimensions": nodes or [stand_in]}, main, problems)
    if questionnaire and len(questionnaire.questions) > input_limits.QUESTIONS:
        message = f"more than {input_limits.QUESTIONS:,} questions"
        problems.append(main.key_problem(("dimensions",), message, "split the questionnaire"))
    return None if len(problems) > before else questionnaire


def _dimension_names(document: Document, problems: list[Problem]) -> list[tuple[int, str]]:
    """Return the index and name of each dimension whose name can be a file name; add problems for the others."""
    names = document.data.get("dimensions")
    if not isinstance(names, list) or not names:
        message = "'dimensions' must list the dimensions in the order they are asked"
        problems.append(document.problem(("dimensions",), message, "write dimensions: [data, security, …]"))
        return []
    if len(names) > input_limits.DIMENSIONS:
        message = f"more than {input_limits.DIMENSIONS} dimensions"
        problems.append(document.key_problem(("dimensions",), message, "use sections inside dimensions"))
        return []
    valid: list[tuple[int, str]] = []
    for index, name in enumerate(names):
        if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", name) or len(name) > 64:
            wrong, hint = f"{quote_value(name)} is not a dimension's id", "use letters, digits and hyphens"
        elif name in NAMED_FILES:
            wrong, hint = f"a dimension cannot be called '{name}'", f"{name}.yaml is a file of its own; rename it"
        elif name in names[:index]:
            wrong, hint = f"'{name}' is here twice", "keep one of the two"
        else:
            valid.append((index, name))
            continue
        problems.append(document.problem(("dimensions", index), wrong, hint))
    return valid


def _dimension(name: str, document: Document, problems: list[Problem]) -> Node | None:
    name_in_file = document.data.get("dimension")
    if name_in_file != name:
        message = (
            f"this file is {name}.yaml, but it says dimension: {quote_value(name_in_file)}"
            if name_in_file
            else "'dimension' is missing"
        )
        problems.append(document.problem(("dimension",), message, f"write dimension: {name}"))
    if "id" in document.data:
        problems.append(document.key_problem(("id",), "there is no key 'id' here", "the file's name is its id"))
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
