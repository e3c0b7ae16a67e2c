"""Stage 1: an answers file, a text or a mapping → answers with their pack, valid and with warnings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.csv_places import names_csv
from readiness.loading.pack_of_answers import checked_pack, load_pack_of
from readiness.loading.read_answers import is_text, parse_answers, read_answers, read_pack_and_organization
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.told_facts import answers_on

if TYPE_CHECKING:
    from readiness.loading.read_source import Source
    from readiness.model.rejudgment import NamedContent

Packs = Path | str | PackReader
"""A folder with further packs, or a reader that loads each pack once."""


@dataclass(frozen=True, slots=True)
class LoadedAnswers:
    """Valid answers with their pack, and the warnings about them."""

    pack: Pack
    answers: Answers
    sha256: str
    """The digest of the answers, with that of the organization's where there is one."""
    warnings: tuple[Problem, ...] = ()
    as_of: date | None = None
    """The day to judge the answers on; that of the assessment when None."""
    carried_from: "NamedContent | None" = None
    """The pack that the answers name, where they were carried to today's questions; else None."""

    @property
    def judged(self) -> Answers:
        """The answers as they are judged: on the day `as_of`, where there is one."""
        return self.answers if self.as_of is None else answers_on(self.answers, self.pack, self.as_of)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.answers.summary}, {self.pack.name}>"


def load(
    source: "Source",
    packs: Packs | None = None,
    *,
    pack: Pack | None = None,
    earlier: bool = False,
    as_of: date | None = None,
) -> LoadedAnswers:
    """Stage 1: read answers, their pack and their organization's answers.

    `pack` is a pack that was loaded before, for many answers. Answers of an `earlier` assessment may be to an earlier
    version of the pack: they are carried to that of today, with a warning. Ages, events and promises are judged on the
    day `as_of`, or else on that of the assessment. Raises InvalidFilesError with every problem, also for answers that
    name another pack, UnknownNameError when the folder `packs` does not exist, and ReadinessError for a day before that
    of the assessment.
    """
    if isinstance(source, Path) or (isinstance(source, str) and not is_text(source)):
        return load_file(source, packs, pack=pack, earlier=earlier, as_of=as_of)
    if not isinstance(source, str | Mapping):
        raise TypeError(f"answers are a path, a text or a mapping, not {type(source).__name__}")
    from readiness.loading.read_source import read_source  # noqa: PLC0415 - only for a text or a mapping

    return load_document(read_source(source), Path(), packs, pack=pack, earlier=earlier, as_of=as_of)


def load_file(
    path: Path | str,
    packs: Packs | None = None,
    *,
    pack: Pack | None = None,
    earlier: bool = False,
    as_of: date | None = None,
) -> LoadedAnswers:
    """Stage 1 for a path, which is never taken for a text; `-` is standard input. See `load`."""
    return load_document(read_answers(path), path, packs, pack=pack, earlier=earlier, as_of=as_of)


def load_document(
    document: Document,
    path: Path | str,
    packs: Packs | None = None,
    *,
    pack: Pack | None = None,
    earlier: bool = False,
    as_of: date | None = None,
) -> LoadedAnswers:
    """Continue stage 1 with an answers file that was read already; see `load`."""
    if pack is not None and not isinstance(pack, Pack):
        raise TypeError(f"a pack comes from readiness.load_pack, and is no {type(pack).__name__}")
    find = partial(load_pack_of, document, reader_of(packs), earlier=earlier)
    if pack is not None:
        find = partial(checked_pack, document, pack)
    found, organization = read_pack_and_organization(document, path, find)
    carried: list[Problem] = []
    named = None
    if earlier:
        from readiness.loading.older_answers import carried_documents, content_named  # noqa: PLC0415 - only then

        older = document
        document, organization, carried = carried_documents(document, organization, found)
        named = content_named(older) if document is not older else None
    answers, warnings = parse_answers(document, found, organization, as_of=as_of)
    return LoadedAnswers(found, answers, _digest(document, organization), (*carried, *warnings), as_of, named)


def _digest(document: Document, organization: Document | None) -> str:
    """Return the digest of an answers file, combined with those of the organization's file and of CSV files."""
    digests = [one.sha256 for one in (document, organization) if one]
    for one in (document, organization):
        if one and names_csv(one):
            from readiness.loading.csv_figures import csv_digests  # noqa: PLC0415 - few answers name a CSV file

            digests += csv_digests(one)
    return digests[0] if len(digests) == 1 else sha256(f"{' '.join(digests)}\n".encode()).hexdigest()


def reader_of(packs: Packs | None) -> PackReader:
    """Return the reader of packs, or one for a folder with further packs."""
    return packs if isinstance(packs, PackReader) else PackReader(None if packs is None else Path(packs))


def load_files(
    paths: Iterable[Path | str], packs: Packs | None = None, *, as_of: date | None = None
) -> list[tuple[Path | str, LoadedAnswers]]:
    """Stage 1 for several paths; every pack is loaded once. Raises InvalidFilesError with the problems of all files."""
    reader, loaded, problems = reader_of(packs), list[tuple[Path | str, LoadedAnswers]](), list[Problem]()
    for path in paths:
        try:
            loaded.append((path, load_file(path, reader, as_of=as_of)))
        except InvalidFilesError as error:
            problems += error.problems
    if problems:
        raise InvalidFilesError(problems)
    return loaded
