"""The language of a run: that of `--language`, else the one that the answers file names, else English."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from readiness.loading.yaml_file import Document
from readiness.statements.voice import choose, language, speaking
from readiness.view.edition import language_of


@contextmanager
def language_of_one_run() -> Iterator[None]:
    """End a chosen language with the run, and warn about its phrases that are not translated yet."""
    with speaking(language()):
        try:
            yield
        finally:
            _warn_about_missing()


def choose_language(*codes: str | None) -> None:
    """Say statements in the language of the first code that is not None until the command ends.

    Raises UnknownNameError for an unknown code.
    """
    code = next((code for code in codes if code is not None), None)
    if code is not None and (chosen := language_of(code)).code != language().code:
        choose(chosen.changed(said=set(), missing=set()))


def choose_common_language(option: str | None, named: Iterable[str | None]) -> None:
    """Choose the language of the option, or the one that all of several answers files name."""
    codes = set(named)
    choose_language(option, codes.pop() if len(codes) == 1 else None)


def named_language(document: Document) -> str | None:
    """Return the language that an answers file names; None when it is missing or unknown."""
    from readiness.errors import UnknownNameError

    header = document.data.get("assessment")
    code = header.get("language") if isinstance(header, dict) else None
    try:
        return language_of(code).code if isinstance(code, str) else None
    except UnknownNameError:
        return None


def read_in_language(path: Path | str, option: str | None) -> Document:
    """Read an answers file, and choose the language of the option or the one that the file names.

    Raises what `read_answers` raises, and UnknownNameError for an unknown language of the option.
    """
    from readiness.loading.read_answers import read_answers

    choose_language(option)
    document = read_answers(path)
    choose_language(option, named_language(document))
    return document


def _warn_about_missing() -> None:
    spoken = language()
    if spoken.missing:
        from readiness.cli.output import print_notice
        from readiness.statements import outputs

        missing, number = len(spoken.missing), len(spoken.said)
        print_notice(outputs.untranslated(language=spoken.name, missing=missing, number=number))
