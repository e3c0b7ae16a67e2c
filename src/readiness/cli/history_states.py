"""The states of an assessment: the commits of its file, or the files of a folder."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from readiness import pipeline
from readiness.errors import InvalidFilesError, ReadinessError
from readiness.loading.bounded_file import path_on_one_line
from readiness.loading.read_answers import read_answers
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.past_state import PastState
from readiness.revisions.commits import MOST_COMMITS, Commit
from readiness.revisions.git import GitError, NoRepositoryError
from readiness.revisions.repository import Repository, open_repository
from readiness.statements import history as statements
from readiness.statements import revisions
from readiness.statements.statement import Statement, Words

_SUFFIXES = {".yaml", ".yml"}
_Found = Assessment | Words | None


class ReadStates(NamedTuple):
    """The states from the oldest, with remarks on what is missing."""

    states: list[PastState]
    notes: list[Statement]


def read_states(path: str, target: str | None, packs: Path | None) -> ReadStates:
    """Return the states of the answers at a path that changed them, each assessed by the pack of today.

    Raises GitError for a file in no repository, and ReadinessError where no state can be read.
    """
    assessing = _Assessing(PackReader(packs), target)
    found = _of_folder(Path(path), assessing) if Path(path).is_dir() else _in_repository(Path(path), assessing)
    if not any(isinstance(state.found, Assessment) for state in found.states):
        faults = [state.found for state in found.states if not isinstance(state.found, Assessment)]
        raise ReadinessError(statements.nothing_readable(), faults[-1] if faults else statements.name_folder())
    return found._replace(states=_by_one_pack(found.states))


class _Assessing:
    """Assess one state after another by the pack of today; the money case has no part in it."""

    def __init__(self, packs: PackReader, target: str | None) -> None:
        self._packs, self._target = packs, target
        self._last: Answers | Words | None = None

    def found(self, name: Words, read: Callable[[], Document]) -> _Found:
        """Return the assessment of what `read` reads, or the fault of the state `name`; None for the same as before."""
        try:
            document = read()
            loaded = pipeline.load_document(document, document.path, self._packs, earlier=True)
            header = loaded.answers.assessment.changed(pack_digest=None)
            if self._is_known(loaded.answers.changed(assessment=header)):
                return None
            return pipeline.assess(replace(loaded, answers=_without_case(loaded.answers)), self._target)
        except ReadinessError as error:
            fault = _fault(name, error)
            return None if self._is_known(fault) else fault

    def _is_known(self, found: Answers | Words) -> bool:
        is_known, self._last = found == self._last, found
        return is_known


def _without_case(answers: Answers) -> Answers:
    """Return answers without a money case and without the benefits of it that indicators name."""
    alone = tuple(indicator.changed(benefit=None) for indicator in answers.indicators)
    return answers.changed(case=None, indicators=alone)


def _fault(name: Words, error: ReadinessError) -> Words:
    if not isinstance(error, InvalidFilesError):
        return statements.in_state(state=name, fault=error.message)
    first, *more = (problem for problem in error.problems if not problem.warning)
    if not more:
        return statements.unreadable(place=first.place, message=first.message)
    return statements.unreadable_and_more(place=first.place, message=first.message, number=len(more))


def _in_repository(path: Path, assessing: _Assessing) -> ReadStates:
    try:
        with open_repository(path.parent, path_on_one_line(path)) as repository:
            return _of_file(path, repository, assessing)
    except NoRepositoryError as error:
        raise GitError(error.message, statements.name_folder()) from None


def _of_file(path: Path, repository: Repository, assessing: _Assessing) -> ReadStates:
    commits = repository.commits_of(repository.here(path.name))
    if not commits:
        read_answers(path)  # raises for a missing file
        raise GitError(revisions.never_committed(path=path_on_one_line(path)), revisions.commit_first())
    notes = [statements.shallow()] if repository.is_shallow else []
    notes += [statements.cut(number=MOST_COMMITS)] if len(commits) == MOST_COMMITS else []
    states = [state for commit in reversed(commits) for state in _of_commit(commit, repository, assessing)]
    name = statements.uncommitted()
    found = assessing.found(name, partial(read_answers, path)) if path.is_file() else None
    if found is not None:
        states.append(PastState(name, None, None, found))
    return ReadStates(states, notes)


def _of_commit(commit: Commit, repository: Repository, assessing: _Assessing) -> Iterator[PastState]:
    name = path_on_one_line(f"{commit.short}:{commit.path}")
    found: _Found = statements.in_state(state=name, fault=statements.deleted())
    if not commit.is_deleted:
        found = assessing.found(name, partial(repository.of_commit(commit).answers, commit.path))
    if found is not None:
        yield PastState(name, commit.id, commit.day, found)


def _of_folder(folder: Path, assessing: _Assessing) -> ReadStates:
    """Return the states of a folder by day; a file of an organization, and any other without answers, is none."""
    read: list[tuple[str, str, Document | Words]] = []
    for path in sorted(folder.iterdir()):
        if path.suffix not in _SUFFIXES or not path.is_file():
            continue
        try:
            document = read_answers(path)
        except InvalidFilesError as error:
            read.append(("", path.name, _fault(path.name, error)))
            continue
        header = document.data.get("assessment")
        if isinstance(header, dict):
            read.append((str(header.get("date", "")), path.name, document))
    if not read:
        raise ReadinessError(statements.no_files(path=path_on_one_line(folder)), statements.name_folder())
    states: list[PastState] = []
    for _, name, one in sorted(read, key=lambda entry: entry[:2]):
        found = assessing.found(name, partial(_given, one)) if isinstance(one, Document) else one
        if found is not None:
            states.append(PastState(name, None, None, found))
    return ReadStates(_of_one_use_case(states), [])


def _given(document: Document) -> Document:
    return document


def _of_one_use_case(states: list[PastState]) -> list[PastState]:
    """Return the states with a fault in place of an assessment of another use case than the newest one."""
    every = [state.found for state in states if isinstance(state.found, Assessment)]
    if not every:
        return states
    newest = every[-1].answers.assessment
    return [_same_use_case(state, (newest.organization, newest.use_case)) for state in states]


def _by_one_pack(states: list[PastState]) -> list[PastState]:
    """Return the states judged as the newest one is, where an overlay changed its pack since, or another one did."""
    every = [state.found for state in states if isinstance(state.found, Assessment)]
    return [_judged_alike(state, every[-1]) for state in states] if every else states


def _judged_alike(state: PastState, newest: Assessment) -> PastState:
    if not isinstance(state.found, Assessment):
        return state
    try:
        return state._replace(found=pipeline.judged_alike(state.found, newest))
    except ReadinessError as error:
        return state._replace(found=_fault(state.name, error))


def _same_use_case(state: PastState, subject: tuple[str, str]) -> PastState:
    if not isinstance(state.found, Assessment):
        return state
    header = state.found.answers.assessment
    own = (header.organization, header.use_case)
    if own == subject:
        return state
    fault = statements.other_use_case(organization=own[0], use_case=own[1])
    return state._replace(found=statements.in_state(state=state.name, fault=fault))
