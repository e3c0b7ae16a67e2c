"""The paths of answers files and returned forms → their combination, and what was left out on the way."""

import os
from functools import partial
from pathlib import Path
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.loading.pack_of_answers import load_pack_of, overlay_named
from readiness.loading.read_answers import parse_answers, read_answers, read_pack_and_organization
from readiness.loading.read_organization import organization_path
from readiness.loading.read_pack import PackReader
from readiness.loading.returned_form import as_answers_to, is_return, refuse_wrong_form, without_stale
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.saving.combine_files import CombinedFiles, Contributor, combine_files, contributor
from readiness.saving.returned_copies import latest_returns
from readiness.statements import combining as statements
from readiness.statements.statement import Statement


class CombinedPaths(NamedTuple):
    """The combined files, and what returned forms left out."""

    files: CombinedFiles
    stale: tuple[Problem, ...]
    """Warnings about answers that were left out, by file."""
    twice: tuple[Statement, ...]
    """Sentences on copies of forms that came back twice."""


class _Read(NamedTuple):
    """One file, with what it is judged by."""

    document: Document
    pack: Pack
    organization: Document | None
    answers: Answers
    stale: list[Problem]


def combine_paths(files: list[str], output: Path, packs: Path | None, *, as_answered: bool = False) -> CombinedPaths:
    """Return the combination of the answers files at `files`; returned forms are answers to the first other file.

    With `as_answered`, answers to questions that are worded otherwise today are taken. Raises InvalidFilesError with
    the problems of all files, and ReadinessError when they cannot be combined.
    """
    problems: list[Problem] = []
    reader = PackReader(packs)
    plain: list[tuple[str, _Read]] = []
    returns: list[Document] = []
    for path in files:
        try:
            document = read_answers(path)
            if is_return(document):
                refuse_wrong_form(document)
                returns.append(document)
            else:
                plain.append((path, _read(document, path, reader)))
        except InvalidFilesError as error:
            problems += error.problems
    _raise(problems)
    last, twice = latest_returns(returns)
    base = plain[0][1] if plain else None
    filled: list[_Read] = []
    for document in last:
        try:
            filled.append(_read_return(document, base, reader, as_answered=as_answered))
        except InvalidFilesError as error:
            problems += error.problems
    _raise(problems)
    every = [*plain, *((one.document.path, one) for one in filled)]
    pack = every[0][1].pack
    _refuse_other_overlays([one for _, one in every])
    shared = organization_path(every[0][1].document, every[0][0])
    changed = overlay_named(every[0][1].document)
    overlay = Path(every[0][0]).parent / changed if changed else None
    combined = combine_files(_people(plain, filled), pack, *(_seen_from(output, one) for one in (shared, overlay)))
    stale = tuple(problem for _, one in every for problem in one.stale)
    return CombinedPaths(combined, stale, tuple(one.said(pack) for one in twice))


def _raise(problems: list[Problem]) -> None:
    if problems:
        raise InvalidFilesError(problems)


def _refuse_other_overlays(every: list[_Read]) -> None:
    if len({one.pack.overlay_text for one in every}) > 1:
        raise ReadinessError(statements.other_overlays(), statements.same_overlay())


def _people(plain: list[tuple[str, _Read]], filled: list[_Read]) -> list[Contributor]:
    """Return the people, each of the returned forms by its own name, and a file of the same name by that of the file.

    The file of a room with one participant may be the file that the participant's form was written for.
    """
    forms = [contributor(one.document, one.answers, Path(one.document.path).stem) for one in filled]
    names = {one.name for one in forms}
    people = []
    for path, one in plain:
        person = contributor(one.document, one.answers, Path(path).stem)
        name = Path(path).stem if person.name in names else person.name
        people.append(person._replace(name=name, is_person=bool(one.answers.answers) or not forms))
    return [*people, *forms]


def _read(document: Document, path: str, reader: PackReader) -> _Read:
    pack, organization = read_pack_and_organization(document, path, partial(load_pack_of, document, reader))
    return _Read(document, pack, organization, _own_answers(document, pack, organization), [])


def _read_return(document: Document, base: _Read | None, reader: PackReader, *, as_answered: bool) -> _Read:
    """Return a returned form as answers to `base`, or by itself without one."""
    if base is None:
        pack = read_pack_and_organization(document, document.path, partial(load_pack_of, document, reader))[0]
        profile, organization = None, None
    else:
        pack, organization, profile = base.pack, base.organization, base.answers.assessment.profile
    kept, stale = without_stale(document, pack, profile, as_answered=as_answered)
    if base is not None:  # last, so that the versions in the header are those of `base`
        kept = as_answers_to(kept, base.document.data["assessment"])
    kept.data = {key: value for key, value in kept.data.items() if key != "form"}
    return _Read(kept, pack, organization, _own_answers(kept, pack, organization), stale)


def _seen_from(output: Path, file: Path | None) -> str:
    return Path(os.path.relpath(file, output.parent)).as_posix() if file else ""


def _own_answers(document: Document, pack: Pack, organization: Document | None) -> Answers:
    """Return the answers in one person's file, without those of the organization's file."""
    answers, _ = parse_answers(document, pack, organization)
    own = document.data.get("answers") or {}
    return answers.model_copy(update={"answers": {id_: answers.answers[id_] for id_ in own}})
