"""The list of forms that were written for the answers files of a folder: which copy is whose.

It stands in `.readiness/forms.yaml` beside the answers, one form a line, so that git merges it.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from secrets import token_hex

from pydantic import ConfigDict

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.model_validation import validate_model
from readiness.loading.yaml_file import read_yaml
from readiness.model.field_types import PackDigest, Text
from readiness.model.file_model import FileModel
from readiness.model.participants import ShortDigest
from readiness.saving.atomic_write import write_atomically
from readiness.saving.hold_lock import hold_lock

FORMS_FILE = ".readiness/forms.yaml"
"""The path of the list, relative to the answers file."""
PULSE = "pulse"
"""The name in the list that stands for the anonymous form."""
_HEAD = "# The forms that were written for the answers beside this folder, with the random id of each copy.\nforms:\n"


class WrittenForm(FileModel):
    """One copy of a form."""

    id: ShortDigest
    answers: Text
    """The name of the answers file."""
    name: Text
    """The person it is for; `PULSE` for the anonymous form."""
    digest: PackDigest
    """The digest of all it asks."""


class _Written(FileModel):
    model_config = ConfigDict(defer_build=True)
    forms: tuple[WrittenForm, ...] = ()


def random_id() -> str:
    """Return eight random hexadecimal digits; tests replace this function."""
    return token_hex(4)


def forms_path(answers: Path) -> Path:
    """Return the path of the list of forms beside an answers file."""
    return answers.parent / FORMS_FILE


def written_forms(answers: Path) -> list[WrittenForm]:
    """Return the forms that were written for an answers file. Raises InvalidFilesError for a wrong list."""
    return [one for one in _all_forms(forms_path(answers)) if one.answers == answers.name]


def _all_forms(path: Path) -> tuple[WrittenForm, ...]:
    if not path.is_file():
        return ()
    document = read_yaml(path)
    problems: list[Problem] = []
    said = document.data if isinstance(document.data, dict) else {}
    read = validate_model(_Written, {**said, "forms": said.get("forms") or []}, document, problems)
    if read is None:
        raise InvalidFilesError(problems)
    return read.forms


def note_forms(answers: Path, wanted: Sequence[tuple[str, str]], new_id: Callable[[], str] | None = None) -> list[str]:
    """Return the id of a form for each of `wanted`, a name and a digest, and note the new ones in the list.

    A form of the same person that asks the same keeps its id: writing it again makes no second copy. Raises WriteError
    and InvalidFilesError.
    """
    path = forms_path(answers)
    path.parent.mkdir(exist_ok=True)
    with hold_lock(path.resolve(), str(path)):
        known = list(_all_forms(path))
        before = len(known)
        ids = [_id_of(known, answers.name, name, digest, new_id or random_id) for name, digest in wanted]
        if len(known) > before:
            write_atomically(path, _text(known).encode())
    return ids


def _id_of(known: list[WrittenForm], answers: str, name: str, digest: str, new_id: Callable[[], str]) -> str:
    for one in known:
        if (one.answers, one.name, one.digest) == (answers, name, digest):
            return one.id
    taken = {one.id for one in known}
    id_ = next(each for each in _ids(new_id) if each not in taken)
    known.append(WrittenForm.model_construct(id=id_, answers=answers, name=name, digest=digest))
    return id_


def _ids(new_id: Callable[[], str]) -> Iterator[str]:
    while True:
        yield new_id()


def _text(forms: Sequence[WrittenForm]) -> str:
    return _HEAD + "".join(f"  - {json.dumps(one.model_dump(), ensure_ascii=False)}\n" for one in forms)
