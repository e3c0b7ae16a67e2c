"""Convert HTML to PDF bytes without loading anything; report missing libraries and glyphs."""

import logging
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from datetime import date, datetime, time
from functools import lru_cache
from io import StringIO
from types import ModuleType
from typing import Any, NamedTuple

from readiness.errors import MissingCapabilityError
from readiness.isolation.isolated_process import WARNING
from readiness.pdf.allowed_resources import data_fetcher
from readiness.pdf.break_points import SPACE, with_break_points
from readiness.pdf.declared_libraries import OtherDeclarationsError, declarations_parsed
from readiness.pdf.missing_characters import missing_characters, missing_characters_warning, write_out_missing
from readiness.pdf.needed_styles import default_styles_later, needed_styles
from readiness.pdf.page_fit import best_layout
from readiness.pdf.picture_text import draw_texts_at_once
from readiness.pdf.quick_import import forget, libraries_by_file_name, rare_parts_later
from readiness.pdf.split_pictures import split_tall_pictures
from readiness.pdf.standards import VARIANT, mark_accessible
from readiness.pdf.written_once import make_objects_once
from readiness.safe_text import escape_controls
from readiness.shorten import shorten
from readiness.statements import pdf_problems
from readiness.statements.statement import Words
from readiness.statements.voice import say

_PANGO = "apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
_LONGEST_LABEL = 120


class Attachment(NamedTuple):
    """A file attached to a PDF."""

    name: str
    content: bytes
    about: Words
    relationship: str
    """The relationship of the file to the document (PDF/A-3, AFRelationship): `Source` or `Data`."""
    day: date


def render_pdf(html: str, styles: str = "", files: Sequence[Attachment] = ()) -> bytes:
    """Return the page as PDF/UA-1 and PDF/A-3a, with the additional `styles` of the PDF and `files` attached.

    Characters that no font of this machine has are written as `<U+1F600>`, with a warning, because a placeholder box
    would violate both standards. Raises MissingCapabilityError: when Pango is missing.
    """
    weasyprint = _weasyprint()
    with _problems() as problems:
        pdf = _write_pdf(weasyprint, html, styles, files)
    missing = missing_characters(problems)
    _warn(missing_characters_warning(missing))
    if missing:
        with _problems() as problems:
            pdf = _write_pdf(weasyprint, write_out_missing(html, missing), styles, files)
    _warn(problems)
    return pdf


def _warn(sentences: Iterable[Words]) -> None:
    """Write each sentence to stderr as a warning, and flush: the next layout may be killed at its limit."""
    for sentence in sentences:
        sys.stderr.write(f"{WARNING}{escape_controls(say(pdf_problems.warning(text=sentence)))}\n")
    sys.stderr.flush()


def _write_pdf(weasyprint: ModuleType, html: str, styles: str, files: Sequence[Attachment]) -> bytes:
    fonts = weasyprint.text.fonts.FontConfiguration()
    sources = {"base_url": "about:blank", "url_fetcher": data_fetcher()}

    def lay_out(shown: str) -> Any:
        page = weasyprint.HTML(string=with_break_points(shown), **sources)
        with needed_styles(weasyprint, page, shown + styles):
            paper = weasyprint.CSS(string=styles, font_config=fonts, **sources)
            return page.render(stylesheets=[paper], font_config=fonts)

    document = best_layout(lay_out, html)
    mark_accessible(document)
    for shown in document.pages:
        shown.bookmarks = [(level, _label(label), *place) for level, label, *place in shown.bookmarks]
    document.metadata.attachments = [_attachment(weasyprint, file) for file in files]
    with warnings.catch_warnings():
        # The layout engine never closes the file of its color profile.
        warnings.filterwarnings("ignore", r"unclosed file .*sRGB2014\.icc", ResourceWarning)
        pdf: bytes = document.write_pdf(finisher=make_objects_once, pdf_variant=VARIANT, pdf_tags=True)
    return pdf


def _label(text: str) -> str:
    """Return the outline label of a heading, shortened: PDF/A limits strings to 32,767 bytes."""
    return shorten(text.replace(SPACE, ""), _LONGEST_LABEL) if len(text) > _LONGEST_LABEL else text


def _attachment(weasyprint: ModuleType, file: Attachment) -> Any:
    day = datetime.combine(file.day, time())
    return weasyprint.Attachment(
        string=file.content, name=file.name, description=file.about, relationship=file.relationship,
        created=day, modified=day,
    )  # fmt: skip


@lru_cache(maxsize=1)
def _weasyprint() -> ModuleType:
    """Import WeasyPrint and return it. Raises MissingCapabilityError: without Pango.

    Its output on import is discarded: it would mix with the PDF on stdout or repeat our message.
    """
    try:
        with redirect_stdout(StringIO()), warnings.catch_warnings(), rare_parts_later(), default_styles_later():
            warnings.simplefilter("ignore")
            try:
                with libraries_by_file_name(), declarations_parsed():
                    import weasyprint  # noqa: PLC0415
            except (OSError, OtherDeclarationsError):
                forget("weasyprint")
                import weasyprint  # noqa: PLC0415 - libraries of other names or functions are searched for
            import weasyprint.svg  # noqa: PLC0415
    except OSError as error:
        raise _no_pango() from error
    draw_texts_at_once(weasyprint.svg)
    split_tall_pictures(weasyprint)
    module: ModuleType = weasyprint
    return module


def _no_pango() -> MissingCapabilityError:
    return MissingCapabilityError(pdf_problems.no_pango(), _PANGO)


LACKING = {pdf_problems.no_pango().code: _no_pango}
"""The errors of a machine that lacks something, by the code of its message."""


@contextmanager
def _problems() -> Iterator[dict[str, None]]:
    """Collect the log messages of the layout engine, without duplicates, as keys of the yielded dict."""
    messages: dict[str, None] = {}
    logger = logging.getLogger("weasyprint")
    handler = _CollectingHandler(messages)
    before = (logger.handlers, logger.propagate)
    logger.handlers, logger.propagate = [handler], False
    try:
        yield messages
    finally:
        logger.handlers, logger.propagate = before


class _CollectingHandler(logging.Handler):
    def __init__(self, messages: dict[str, None]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages[record.getMessage()] = None
