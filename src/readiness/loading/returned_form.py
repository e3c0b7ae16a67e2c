"""Returned forms: answers to a question that was worded otherwise are stale, and told one by one."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from zlib import crc32

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_of_answers import pack_names_in_header
from readiness.loading.yaml_file import Document
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.participants import ReturnedForm
from readiness.model.wording import digests_of
from readiness.statements import returned_forms as says
from readiness.statements.statement import Statement

FORM, ANSWERS = "form", "answers"


def is_return(document: Document) -> bool:
    """Return whether a file of answers is a returned form."""
    return isinstance(document.data, dict) and isinstance(document.data.get(FORM), dict)


def content_digest(data: Mapping[str, Any], head: str = FORM) -> str:
    """Return the checksum of a returned form but for itself: a CRC-32 of its data as JSON, every scalar as text."""
    form = {key: value for key, value in data[head].items() if key != "content"}
    text = json.dumps({**data, head: form}, ensure_ascii=False, separators=(",", ":"))
    return f"{crc32(text.encode()):08x}"


def change_on_its_way(document: Document, head: str = FORM, *, warning: bool) -> Problem | None:
    """Return the problem of a returned form that lost a part; None for a whole one, or one without a checksum."""
    stated = document.data[head].get("content")
    if stated is None or stated == content_digest(document.data, head):
        return None
    return document.problem((head, "content"), says.changed_on_its_way(), says.send_again(), warning=warning)


def as_read(document: Document, pack: Pack) -> tuple[Document, list[Problem]]:
    """Return a file that has a form without the answers that are stale, and warnings; a wrong form stays as it is."""
    if not is_return(document):
        return document, []
    changed = change_on_its_way(document, warning=True)
    kept, stale = without_stale(document, pack)
    return kept, [*([changed] if changed else []), *stale]


def refuse_wrong_form(document: Document) -> None:
    """Raise InvalidFilesError for a returned form that lost a part on its way, or whose form is written wrongly."""
    pack_names_in_header(document)
    problems: list[Problem] = []
    validate_model(ReturnedForm, document.data[FORM], document, problems, (FORM,))
    if not problems and (changed := change_on_its_way(document, warning=False)):
        problems.append(changed)
    if problems:
        raise InvalidFilesError(problems)


def without_stale(
    document: Document, pack: Pack, profile: Profile | None = None, *, as_answered: bool = False
) -> tuple[Document, list[Problem]]:
    """Return a returned form as answers to the questions of today, and a warning for each that is left out.

    Levels are compared as they read for a profile, or for any when it is None. With `as_answered` only what is no
    question any more is left out. The versions in its header become those of the pack: a digest for each question
    tells more than they do.
    """
    said = document.data.get(ANSWERS)
    if not isinstance(said, dict):
        return _with_versions_of(document, pack), []
    left_out = dict(_left_out(document, said, pack, profile, as_answered=as_answered))
    data = document.data | {ANSWERS: {id_: entry for id_, entry in said.items() if id_ not in left_out}}
    return _with_versions_of(replace(document, data=data), pack), list(left_out.values())


def _left_out(
    document: Document, said: Mapping[str, Any], pack: Pack, profile: Profile | None, *, as_answered: bool
) -> Iterator[tuple[str, Problem]]:
    asked = document.data[FORM].get("questions")
    asked = asked if isinstance(asked, dict) else {}
    for id_, entry in said.items():
        place = (ANSWERS, id_)
        if id_ not in pack.questionnaire.questions:
            if id_ in asked:  # else it is a wrong name, which is an error as in every file
                yield id_, document.key_problem(place, says.gone(name=id_), says.ask_successor(), warning=True)
            continue
        as_asked = asked.get(id_)
        as_asked = as_asked if isinstance(as_asked, dict) else {}
        digest = as_asked.get("digest")
        if digest is None or as_answered or digest in digests_of(id_, pack, profile):
            continue
        message = _stale(pack.questionnaire.questions[id_].code, entry, as_asked)
        yield id_, document.key_problem(place, message, says.ask_again(), warning=True)


def _stale(code: str, entry: Any, as_asked: Mapping[str, Any]) -> Statement:
    level = entry.get("level") if isinstance(entry, dict) else entry
    read = as_asked.get("read")
    if isinstance(read, str) and read and isinstance(level, str) and level.isascii() and level.isdigit():
        return says.stale_level(code=code, level=int(level[:9]), read=read)
    return says.stale(code=code)


def _with_versions_of(document: Document, pack: Pack) -> Document:
    header = document.data.get("assessment")
    if not isinstance(header, dict):
        return document
    versions = {"questionnaire": pack.questionnaire.version, "rubric": pack.rubric.version}
    written = {
        kind: f"{header[kind].partition('@')[0]}@{version}"
        for kind, version in versions.items()
        if isinstance(header.get(kind), str)
    }
    return replace(document, data=document.data | {"assessment": header | written})


def about_another(document: Document, organization: str, use_case: str) -> Iterator[Problem]:
    """Yield the problem of a returned form about another assessment than that of an organization's use case."""
    own = document.data.get("assessment")
    own = own if isinstance(own, dict) else {}
    theirs = (str(own.get("organization", "")), str(own.get("use_case", "")))
    if theirs != (organization, use_case):
        ours = use_case if theirs[0] == organization else f"{organization}: {use_case}"
        message = says.other_assessment(path=document.path, theirs=": ".join(theirs), ours=ours)
        yield document.key_problem(("assessment", "use_case"), message, says.only_own_forms())


def as_answers_to(document: Document, header: Mapping[str, Any]) -> Document:
    """Return a returned form as answers to the assessment with a header, of which it keeps only its own participants.

    Raises InvalidFilesError when the form is about another one.
    """
    if problems := list(about_another(document, str(header["organization"]), str(header["use_case"]))):
        raise InvalidFilesError(problems)
    own = document.data["assessment"]
    kept = {key: own[key] for key in ("participants",) if key in own}
    base = {key: value for key, value in header.items() if key != "participants"}
    base["date"] = max(str(base.get("date", "")), str(own.get("date", "")))
    return replace(document, data=document.data | {"assessment": base | kept})
