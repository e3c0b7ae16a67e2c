"""The edit of a file whose change was planned before, under its lock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from readiness.errors import ConflictError
from readiness.loading.yaml_file import Document
from readiness.saving.atomic_write import remove_stale_files
from readiness.saving.hold_lock import hold_lock
from readiness.saving.yaml_file_edit import YamlFileEdit
from readiness.statements import conflicts, outputs


@contextmanager
def planned_edit(path: str, is_as_planned: Callable[[bytes, Document], bool]) -> Iterator[YamlFileEdit]:
    """Hold the lock of a file for its edit, which has the file's content.

    Raises ConflictError when the content is not `is_as_planned` any more.
    """
    edit = YamlFileEdit(path)
    with hold_lock(edit.real, path):
        remove_stale_files(edit.real)
        content, document = edit.read()
        if not is_as_planned(content, document):
            raise ConflictError(conflicts.changed(path=path), outputs.try_again())
        edit.take(content, document)
        yield edit
