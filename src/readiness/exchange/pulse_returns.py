"""Files of the anonymous pulse → counts, and the changes that put them into the register of evidence."""

from collections.abc import Sequence
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.form.build_pulse import pulse_digest
from readiness.loading.bounded_file import path_on_one_line
from readiness.loading.model_validation import validate_model
from readiness.loading.returned_form import change_on_its_way
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.pulse_return import PulseReturn, latest_of
from readiness.saving.changes import Change, to_document
from readiness.saving.record_changes import to_registered
from readiness.statements import pulse as says

HEAD = "pulse"


class PulseFiles(NamedTuple):
    """The returns of a pulse."""

    returns: tuple[PulseReturn, ...]
    """One of each person."""
    copies: int
    """The number of files that are copies of another one."""
    others: tuple[str, ...]
    """The paths of returns of another pulse, which are left out."""


def read_pulse(files: Sequence[str], answers: Answers, pack: Pack) -> PulseFiles:
    """Return what files say of the pulse. Raises InvalidFilesError with the problems of all files."""
    problems: list[Problem] = []
    read: list[PulseReturn] = []
    others: list[str] = []
    digest = pulse_digest(answers, pack)
    for path in files:
        try:
            one = _read(read_yaml(path))
        except InvalidFilesError as error:
            problems += error.problems
            continue
        if one.pulse.digest == digest:
            read.append(one)
        else:
            others.append(path_on_one_line(path))
    if problems:
        raise InvalidFilesError(problems)
    latest = latest_of(read)
    return PulseFiles(tuple(latest), len(read) - len(latest), tuple(others))


def _read(document: Document) -> PulseReturn:
    if not isinstance(document.data, dict) or not isinstance(document.data.get(HEAD), dict):
        raise InvalidFilesError([Problem(document.path, says.no_return(path=document.path), says.name_returns())])
    problems: list[Problem] = []
    one = validate_model(PulseReturn, document.data, document, problems)
    if one is not None and (changed := change_on_its_way(document, HEAD, warning=False)):
        problems.append(changed)
    if one is None or problems:
        raise InvalidFilesError(problems)
    return one


def document_id(answers: Answers) -> str:
    """Return the id of the counts in the register: a new count on the same day replaces them."""
    return f"pulse-{answers.date.isoformat()}"


def pulse_changes(title: str, counts: str, questions: Sequence[str], answers: Answers, pack: Pack) -> list[Change]:
    """Return the changes that register counts as one document, which questions name without raising any level."""
    id_ = document_id(answers)
    fields = {"title": title, "date": answers.date, "note": counts}
    changes = [to_registered(("evidence", id_), fields)]
    for question in questions:
        scale = pack.rubric.scale_of(question)
        changes.append(to_document(question, id_, str(scale.called(scale.lowest))))
    return changes
