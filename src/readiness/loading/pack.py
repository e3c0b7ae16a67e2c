"""A pack's folders → Pack: the questionnaire's files and the rubric's files, merged and checked against each other."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from readiness.bundled import bundled
from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading import limits
from readiness.loading.pack_agreement import disagreements
from readiness.loading.pack_files import PackFiles
from readiness.loading.validation import validated
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.questionnaire import Node, Questionnaire
from readiness.model.references import References
from readiness.model.rubric import QuestionRubric, Rubric
from readiness.model.scalars import shown

QUESTIONNAIRE_FILE = "questionnaire.yaml"
RUBRIC_FILE = "rubric.yaml"
INITIATIVES_FILE = "initiatives.yaml"
REFERENCE_FILES = ("references.yaml", "sources.yaml")


def pack_names(packs: Path | None = None) -> list[str]:
    """Return the names of the packs found in `packs` and among the shipped ones."""
    roots = [bundled("questionnaires"), *([packs / "questionnaires"] if packs else [])]
    return sorted({entry.parent.name for root in roots for entry in root.glob(f"*/{QUESTIONNAIRE_FILE}")})


def pack_folders(questionnaire: str, rubric: str, packs: Path | None = None) -> tuple[Path, Path]:
    """Return the folders of a questionnaire and of a rubric, looking in `packs` before the shipped ones.

    Raises UnknownNameError.
    """

    def folder(kind: str, name: str) -> Path:
        shipped = bundled("questionnaires" if kind == "questionnaire" else "rubrics")
        roots = [*([packs / f"{kind}s"] if packs else []), shipped]
        for root in roots:
            if name in {entry.parent.name for entry in root.glob(f"*/{kind}.yaml")}:
                return root / name
        raise UnknownNameError(kind, name, sorted({e.parent.name for r in roots for e in r.glob(f"*/{kind}.yaml")}))

    return folder("questionnaire", questionnaire), folder("rubric", rubric)


def load_pack(
    questionnaire: str, rubric: str, packs: Path | None = None, *, references: bool = True
) -> tuple[Pack, PackFiles]:
    """Load a questionnaire and its rubric by name.

    Frameworks, source documents and source items are read only with `references`.
    Raises UnknownNameError, or InvalidFilesError with every problem of every file.
    """
    return load_folders(*pack_folders(questionnaire, rubric, packs), references=references)


def load_folders(asked: Path, judged: Path, *, references: bool = True) -> tuple[Pack, PackFiles]:
    """Load a pack from the folder of its questionnaire and the folder of its rubric; see `load_pack`."""
    problems: list[Problem] = []
    root = asked.parent.parent
    files = PackFiles(
        _read(asked / QUESTIONNAIRE_FILE, root, problems), _read(judged / RUBRIC_FILE, judged.parent.parent, problems)
    )
    questionnaire = _questionnaire(asked, files, problems)
    rubric = _rubric(judged, files, problems, references=references)
    if questionnaire is None or rubric is None or problems:
        raise InvalidFilesError(problems)
    problems.extend(disagreements(questionnaire, rubric, files))
    if any(not problem.warning for problem in problems):
        raise InvalidFilesError(problems)
    digest = sha256("".join(f"{file.path} {file.sha256}\n" for file in files.all()).encode())
    return Pack(questionnaire, rubric, digest.hexdigest()), files


def _read(path: Path, root: Path, problems: list[Problem]) -> Document:
    """Read a file, named as seen from the folder that holds questionnaires and rubrics."""
    name = path.relative_to(root).as_posix()
    try:
        document = read_yaml(path, name)
    except InvalidFilesError as error:
        problems.extend(error.problems)
        return Document(name, "", {})
    if not isinstance(document.data, dict):
        problems.append(document.problem((), f"expected a mapping, found {shown(document.data)}", "write 'key: value'"))
        document.data = {}
    return document


def _questionnaire(folder: Path, files: PackFiles, problems: list[Problem]) -> Questionnaire | None:
    """Merge the questionnaire's file and one file per dimension, giving every question its full id."""
    before = len(problems)
    data = dict(files.questionnaire.data)
    names = data.pop("dimensions", [])
    if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
        message = "'dimensions' must list the dimensions in the order they are asked"
        problems.append(files.questionnaire.problem(("dimensions",), message, "write dimensions: [data, security, …]"))
        names = []
    nodes = []
    for name in _safe_names(names, files.questionnaire, problems):
        document = files.dimensions[name] = _read(folder / f"{name}.yaml", folder.parent.parent, problems)
        node = dict(document.data)
        if node.get("dimension") != name and node:
            message = f"this file is {name}.yaml, but it says dimension: {shown(node.get('dimension', ''))}"
            problems.append(document.problem(("dimension",), message, f"write dimension: {name}"))
        node.pop("dimension", None)
        nodes.append(_with_full_ids(node, name) | {"id": name})
    if len(problems) > before:
        return None
    header = validated(Questionnaire, data | {"dimensions": [{"id": "x", "title": "x"}]}, files.questionnaire, (), problems)
    questionnaire = validated(Questionnaire, data | {"dimensions": nodes}, files.questionnaire, (), []) if header else None
    if header and questionnaire is None:
        _node_problems(nodes, names, files, problems)
    if questionnaire and len(questionnaire.questions) > limits.QUESTIONS:
        problems.append(files.questionnaire.problem((), f"more than {limits.QUESTIONS:,} questions"))
    return questionnaire


def _node_problems(nodes: list[dict[str, Any]], names: list[str], files: PackFiles, problems: list[Problem]) -> None:
    """Validate each dimension by itself, so that its problems are told in its own file."""
    for name, node in zip(names, nodes, strict=True):
        validated(Node, node, files.dimensions[name], (), problems)


def _safe_names(names: Iterable[str], document: Document, problems: list[Problem]) -> list[str]:
    """Return the names that can be a file's name: nothing that leads out of the folder."""
    good = []
    for index, name in enumerate(names):
        if name.replace("-", "").isalnum() and name.isascii() and name not in good:
            good.append(name)
        else:
            message = f"{shown(name)} is not a dimension's id" if name not in good else f"'{name}' is here twice"
            problems.append(document.problem(("dimensions", index), message, "use letters, digits and hyphens"))
    return good


def _with_full_ids(node: Any, dimension: str) -> Any:
    """Return the node with `dimension.` before the id of every question in it, at any depth."""
    if not isinstance(node, dict):
        return node
    whole = dict(node)
    if isinstance(questions := node.get("questions"), list):
        whole["questions"] = [
            question | {"id": f"{dimension}.{question['id']}"}
            if isinstance(question, dict) and isinstance(question.get("id"), str)
            else question
            for question in questions
        ]
    if isinstance(sections := node.get("sections"), list):
        whole["sections"] = [_with_full_ids(section, dimension) for section in sections]
    return whole


def _rubric(folder: Path, files: PackFiles, problems: list[Problem], *, references: bool) -> Rubric | None:
    """Merge the rubric's file, one file per dimension, the initiatives and the references."""
    before = len(problems)
    root = folder.parent.parent
    data: dict[str, Any] = dict(files.rubric.data)
    questions: dict[str, Any] = {}
    for name in files.dimensions:
        document = files.judged[name] = _read(folder / f"{name}.yaml", root, problems)
        questions |= {f"{name}.{key}": value for key, value in document.data.items()}
    if (folder / INITIATIVES_FILE).exists():
        files.initiatives = _read(folder / INITIATIVES_FILE, root, problems)
        data["initiatives"] = _only(files.initiatives, "initiatives", problems)
    gathered: dict[str, Any] = {}
    for name in REFERENCE_FILES if references else ():
        if (folder / name).exists():
            document = _read(folder / name, root, problems)
            gathered |= document.data
            files.references |= dict.fromkeys(document.data, document)
    if len(problems) > before:
        return None
    return _validated_rubric(data, questions, gathered, files, problems)


def _only(document: Document, key: str, problems: list[Problem]) -> Any:
    for other in document.data:
        if other != key:
            problems.append(document.key_problem((other,), f"there is no key '{other}' here", f"only '{key}'"))
    return document.data.get(key, [])


def _validated_rubric(
    data: dict[str, Any], questions: dict[str, Any], references: dict[str, Any], files: PackFiles, problems: list[Problem]
) -> Rubric | None:
    """Validate the whole at once; only when that fails, each part in its own file."""
    whole = data | {"questions": questions, "references": references}
    rubric = validated(Rubric, whole, files.rubric, (), [])
    if rubric is not None:
        return rubric
    validated(Rubric, data | {"questions": {}, "initiatives": []}, files.rubric, (), problems)
    for question, judged in questions.items():
        document, way = files.question_rubric(question)
        validated(QuestionRubric, judged, document, way, problems)
    initiatives = data.get("initiatives", [])
    for index, initiative in enumerate(initiatives if isinstance(initiatives, list) else []):
        document, way = files.initiative(index)
        validated(Initiative, initiative, document, way, problems)
    for key, value in references.items():
        validated(References, {key: value}, files.references[key], (), problems)
    if not problems:
        validated(Rubric, whole, files.rubric, (), problems)
    return None
