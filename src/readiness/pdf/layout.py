"""HTML → PDF bytes, with nothing loaded from anywhere and every lack of this machine said plainly."""

import logging
import re
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
from readiness.pdf.break_points import SPACE, with_break_points
from readiness.pdf.standards import VARIANT, mark_accessible
from readiness.safe_text import escape_controls
from readiness.view.shorten import shorten

_FONTS = "apt-get install -y --no-install-recommends fonts-dejavu-core"
_PANGO = (
    "apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core"
)
_NO_GLYPH = re.compile(r"unsupported by fonts: .*\((U\+[0-9A-F]+)\)")
_MOST_NAMED = 8
_LONGEST_LABEL = 120


class Attachment(NamedTuple):
    """One file inside a PDF."""

    name: str
    content: bytes
    about: str
    relationship: str
    """To the document, by PDF/A-3: `Source` or `Data`."""
    day: date


def render_pdf(html: str, styles: str = "", files: Sequence[Attachment] = ()) -> bytes:
    """Return the page as PDF/UA-1 and PDF/A-3a, with styles of the paper alone, carrying `files`.

    Raises MissingCapabilityError.
    Characters no font of this machine has are written as `<U+1F600>`, with a warning: a box would break both standards.
    """
    weasyprint = _weasyprint()
    _require_fonts()
    with _problems() as problems:
        made = _written(weasyprint, html, styles, files)
    missing = [found[1] for sentence in problems if (found := _NO_GLYPH.search(sentence))]
    _warn(_missing_said(missing))
    if missing:
        with _problems() as problems:
            made = _written(weasyprint, _spelled(html, missing), styles, files)
    _warn(problems)
    return made


def _warn(sentences: Iterable[str]) -> None:
    """Write each as a warning, at once: the next layout may be ended before it has an end."""
    for sentence in sentences:
        sys.stderr.write(f"warning: PDF: {escape_controls(sentence)}\n")
    sys.stderr.flush()


def _written(weasyprint: ModuleType, html: str, styles: str, files: Sequence[Attachment]) -> bytes:
    paper = weasyprint.CSS(string=styles, base_url="about:blank", url_fetcher=data_fetcher())
    page = weasyprint.HTML(string=with_break_points(html), base_url="about:blank", url_fetcher=data_fetcher())
    document = page.render(stylesheets=[paper])
    mark_accessible(document)
    for shown in document.pages:
        shown.bookmarks = [(level, _label(label), *place) for level, label, *place in shown.bookmarks]
    document.metadata.attachments = [_attachment(weasyprint, file) for file in files]
    with warnings.catch_warnings():
        # The layout engine opens its color profile, reads it, and leaves closing it to the garbage collector.
        warnings.filterwarnings("ignore", r"unclosed file .*sRGB2014\.icc", ResourceWarning)
        made: bytes = document.write_pdf(pdf_variant=VARIANT, pdf_tags=True)
    return made


def _label(text: str) -> str:
    """What the outline shows of a heading: PDF/A takes no text of more than 32,767 bytes, and no reader one as long."""
    return shorten(text.replace(SPACE, ""), _LONGEST_LABEL) if len(text) > _LONGEST_LABEL else text


def _attachment(weasyprint: ModuleType, file: Attachment) -> Any:
    day = datetime.combine(file.day, time())
    return weasyprint.Attachment(
        string=file.content, name=file.name, description=file.about, relationship=file.relationship,
        created=day, modified=day,
    )  # fmt: skip


def _spelled(html: str, missing: Iterable[str]) -> str:
    """The page with characters that no font has as `<U+5927>`; its styles stay as they are."""
    head, body, shown = html.rpartition("<body")
    codes = [int(name.removeprefix("U+"), 16) for name in missing]
    return head + body + shown.translate({code: f"&lt;U+{code:04X}&gt;" for code in codes})


def data_fetcher() -> Any:
    """Return a fetcher that serves `data:` addresses and refuses every other."""
    _weasyprint()
    from weasyprint.urls import URLFetcher  # noqa: PLC0415  its import fails where Pango is missing

    return URLFetcher(allowed_protocols={"data"}, allow_redirects=False)


@lru_cache(maxsize=1)
def _weasyprint() -> ModuleType:
    """WeasyPrint; its own words about missing libraries and fonts would go to stdout, where our bytes go, or twice."""
    try:
        with redirect_stdout(StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import weasyprint  # noqa: PLC0415
    except OSError as error:
        raise MissingCapabilityError("PDF needs Pango, which this machine lacks", _PANGO) from error
    module: ModuleType = weasyprint
    return module


@lru_cache(maxsize=1)
def _require_fonts() -> None:
    """Without a single font the layout engine would die, and this program with it."""
    from weasyprint.text.ffi import ffi, fontconfig  # noqa: PLC0415  its import fails where Pango is missing

    fonts = fontconfig.FcConfigGetFonts(ffi.NULL, 0)
    if fonts == ffi.NULL or fonts.nfont == 0:
        raise MissingCapabilityError("PDF needs a font, and this machine has none", _FONTS)


@contextmanager
def _problems() -> Iterator[dict[str, None]]:
    """What the layout engine says, each sentence once; makers of templates read it as warnings of this program."""
    said: dict[str, None] = {}
    logger = logging.getLogger("weasyprint")
    handler = _Kept(said)
    before = (logger.handlers, logger.propagate)
    logger.handlers, logger.propagate = [handler], False
    try:
        yield said
    finally:
        logger.handlers, logger.propagate = before


def _missing_said(missing: Sequence[str]) -> Iterator[str]:
    """The characters no font has, in one sentence."""
    if missing:
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        yield f"no font of this machine has {', '.join(missing[:_MOST_NAMED])}{more}; install a font that has"


class _Kept(logging.Handler):
    def __init__(self, said: dict[str, None]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said[record.getMessage()] = None
