"""A returned form → what it says; of several returns of one copy the later, without answers that are stale."""

import re
from collections.abc import Sequence
from pathlib import Path

from readiness.carrier import ReturnedAnswers
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import text_of
from readiness.loading.read_answers import answers_document
from readiness.loading.returned_form import FORM, is_return, refuse_wrong_form, without_stale
from readiness.model.pack import Pack
from readiness.saving.returned_copies import latest_returns
from readiness.saving.written_forms import PULSE, written_forms
from readiness.statements import exported_forms as says
from readiness.statements.statement import Words

_RETURN = re.compile(rb"\s*\{\s*\"form\"\s*:")
_PAGE = re.compile(rb"\s*<!doctype html|\s*<html", re.IGNORECASE)


def is_form_text(content: bytes) -> bool:
    """Return whether a file is a returned form, whatever it is called: phones share it as a text."""
    return _RETURN.match(content.removeprefix(b"\xef\xbb\xbf")) is not None


def read_form(content: bytes, shown: str, _pack: Pack) -> ReturnedAnswers:
    """Return what a returned form says, with stale answers. Raises InvalidFilesError when it is none, or not whole."""
    if _PAGE.match(content):
        raise InvalidFilesError([Problem(shown, says.the_form_itself(path=shown), says.save_at_its_end())])
    document = answers_document(text_of(content, shown), shown)
    if not is_return(document):
        raise InvalidFilesError([Problem(shown, says.no_returned_form(path=shown), says.combine_files())])
    refuse_wrong_form(document)
    return ReturnedAnswers(document)


def settle_returns(
    returned: Sequence[ReturnedAnswers], pack: Pack, *, as_answered: bool
) -> tuple[list[ReturnedAnswers], list[Words]]:
    """Return the files with the latest return of each copy and without stale answers, and remarks on copies.

    `pack` is that for the profile of the answers.
    """
    forms = {id(one.document): one for one in returned if is_return(one.document)}
    latest, twice = latest_returns([one.document for one in forms.values()])
    kept = {id(document) for document in latest}
    settled = []
    for one in returned:
        if id(one.document) not in forms:
            settled.append(one)
        elif id(one.document) in kept:
            document, stale = without_stale(one.document, pack, as_answered=as_answered)
            settled.append(one._replace(document=document, problems=(*one.problems, *stale)))
    return settled, [pair.said(pack) for pair in twice]


def copies_apart(returned: Sequence[ReturnedAnswers], answers: Path) -> list[Words]:
    """Return remarks on forms that are not among the files, and on those that were not written here.

    Who returned a workbook or a table has answered in another way.
    """
    back = {one.document.data[FORM]["id"]: one.person for one in returned if is_return(one.document)}
    if not back:
        return []
    written = {one.id: one.name for one in written_forms(answers)}
    remarks: list[Words] = [
        says.not_written_here(form=id_, name=name) for id_, name in back.items() if written and id_ not in written
    ]
    answered = {one.person.casefold() for one in returned if not is_return(one.document)} | {PULSE}
    waiting = {id_: name for id_, name in written.items() if id_ not in back and name.casefold() not in answered}
    if missing := tuple(f"{name} ({id_})" for id_, name in waiting.items()):
        remarks.append(says.not_back(names=missing))
    return remarks
