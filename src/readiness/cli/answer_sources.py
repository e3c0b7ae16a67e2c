"""The answers that a command line names: a file, a revision and its path, or a report that carries them."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, Self

from readiness import pipeline
from readiness.cli.output import print_warnings
from readiness.cli.run_language import named_language
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, read_bytes
from readiness.loading.read_answers import read_answers
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.revisions.repository import Repository, Revision, open_repository, split_source
from readiness.statements import answer_sources as statements

_PAGES = {".html", ".htm"}
_FILES = {".yaml", ".yml", ".pdf", *_PAGES}
"""The endings of names that are no revisions."""


class NamedAnswers(NamedTuple):
    """Answers as a command line names them."""

    name: str
    """The name in messages: a path, `REV:PATH`, or the path of a report."""
    loaded: pipeline.LoadedAnswers
    language: str | None
    """The code of the language that they name; None where it is missing or unknown."""
    published: dict[str, Any] | None = None
    """The statement of the report that carries them; None for a file."""


class AnswerSources:
    """The answers that one run names; a repository is opened once, and closed at the end."""

    def __init__(self, packs: Path | PackReader | None) -> None:
        self._packs = packs if isinstance(packs, PackReader) else PackReader(packs)
        self._stack = ExitStack()
        self._repositories: dict[str, Repository] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def load(self, name: str, like: str | None = None) -> NamedAnswers:
        """Return the answers that `name` names; a revision alone names the file `like` in it.

        Answers to an earlier version of the pack are carried to that of today, with a warning. Raises InvalidFilesError
        for answers that are not valid, and GitError for a revision that cannot be read.
        """
        if name == "-" or Path(name).exists():
            return self._on_disk(name)
        if parts := split_source(name):
            return self._of_revision(name, *parts)
        if like is not None and Path(name).suffix.lower() not in _FILES:
            if parts := split_source(like):
                return self._of_revision(name, name, parts[1])
            if Path(like).is_file() and not _is_paper(like):
                here = self.repository(Path(like).parent, name)
                found = here.revision(name)
                return self._in_revision(found, found.called(here.here(Path(like).name)))
        return self._loaded(name, read_answers(name))

    def are_new(self, name: str, like: str) -> bool:
        """Return whether `name` is a revision in which the file `like` has no earlier state, under any name.

        Raises GitError for a revision that cannot be read.
        """
        on_disk = like != "-" and Path(like).is_file() and not _is_paper(like)
        if not on_disk or Path(name).exists() or split_source(name) or Path(name).suffix.lower() in _FILES:
            return False
        here = self.repository(Path(like).parent, name)
        found, path = here.revision(name), here.here(Path(like).name)
        return not here.is_shallow and not found.has(found.shown(found.called(path)))

    def repository(self, folder: Path, name: str) -> Repository:
        """Return the repository that a folder is in; `name` is what is asked for, in messages."""
        key = str(folder.absolute())
        if key not in self._repositories:
            self._repositories[key] = self._stack.enter_context(open_repository(folder, name))
        return self._repositories[key]

    def _on_disk(self, name: str) -> NamedAnswers:
        if Path(name).suffix.lower() in _PAGES:
            problem = Problem(path_on_one_line(name), statements.no_answers_inside(), statements.name_pdf())
            raise InvalidFilesError([problem])
        return self._in_report(name) if _is_paper(name) else self._loaded(name, read_answers(name))

    def _of_revision(self, name: str, revision: str, path: str) -> NamedAnswers:
        found = self.repository(Path(), name).revision(revision)
        return self._in_revision(found, found.repository.from_top(path))

    def _in_revision(self, revision: Revision, path: str) -> NamedAnswers:
        return self._loaded(revision.shown(path), revision.answers(path))

    def _loaded(self, name: str, document: Document) -> NamedAnswers:
        loaded = pipeline.load_document(document, name, self._packs, earlier=True)
        return NamedAnswers(name, loaded, named_language(document))

    def _in_report(self, name: str) -> NamedAnswers:
        from dataclasses import replace

        from readiness.model.field_types import parse_day
        from readiness.pdf.plan_files import ANSWERS
        from readiness.statements import report_faults
        from readiness.verification.plan_of_report import load_attached
        from readiness.verification.provenance_statement import read_statement
        from readiness.verification.read_pdf import MOST_BYTES, read_pdf, unreadable

        shown = path_on_one_line(name)
        paper = read_pdf(read_bytes(name, shown, MOST_BYTES, report_faults.name_report()), shown)
        made = read_statement(paper, shown)
        if made.get("part_site"):
            raise unreadable(shown, statements.of_one_site(), statements.name_whole_report())
        as_of = parse_day(made["as_of"]) if "as_of" in made else None
        inside = f"{shown}: {ANSWERS}"
        loaded = load_attached(paper.files[ANSWERS], inside, self._packs, as_of, earlier=True, beside=paper.files)
        return NamedAnswers(name, replace(loaded, sha256=made["answers_sha256"]), None, made)


def warn_about(*every: NamedAnswers) -> None:
    """Print the warnings about answers on standard error; the same about several of them once, for the last."""
    last = {(one.message, one.keys): one for named in every for one in named.loaded.warnings}
    print_warnings(list(last.values()))


def _is_paper(name: str) -> bool:
    """Return whether a file is a PDF, by its ending."""
    return Path(name).suffix.lower() == ".pdf"
