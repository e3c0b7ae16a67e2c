"""HTML → PDF bytes, with nothing loaded from anywhere and every lack of this machine said plainly."""

import logging
import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stdout
from functools import lru_cache
from io import StringIO
from types import ModuleType
from typing import Any

from readiness.errors import MissingCapabilityError
from readiness.safe_text import visible

_FONTS = "apt-get install -y --no-install-recommends fonts-dejavu-core"
_PANGO = (
    "apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core"
)
_NO_GLYPH = re.compile(r"unsupported by fonts: .*\((U\+[0-9A-F]+)\)")
_MOST_NAMED = 8


def pdf_of(html: str, styles: str = "") -> bytes:
    """Return the page as tagged PDF, with styles of the paper alone. Raises MissingCapabilityError."""
    _weasyprint()
    _require_fonts()
    with _problems_once() as said:
        made = _written(html, styles)
        if absent := _without_glyph(said):
            made = _written(_spelled_out(html, absent), styles)
    return made


def _written(html: str, styles: str) -> bytes:
    weasyprint = _weasyprint()
    document = weasyprint.HTML(string=html, base_url="about:blank", url_fetcher=data_fetcher())
    paper = weasyprint.CSS(string=styles, base_url="about:blank", url_fetcher=data_fetcher())
    made: bytes = document.write_pdf(pdf_variant="pdf/ua-1", stylesheets=[paper])
    return made


def _spelled_out(html: str, absent: Iterable[str]) -> str:
    """The page with characters that no font has as `<U+5927>`: an empty box says nothing, and is not allowed."""
    head, body, shown = html.partition("<body>")
    codes = [int(name.removeprefix("U+"), 16) for name in absent]
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
def _problems_once() -> Iterator[dict[str, None]]:
    """What the layout engine says is for the makers of templates: each sentence once, as a warning of this program."""
    said: dict[str, None] = {}
    logger = logging.getLogger("weasyprint")
    handler = _Kept(said)
    before = (logger.handlers, logger.propagate)
    logger.handlers, logger.propagate = [handler], False
    try:
        yield said
    finally:
        logger.handlers, logger.propagate = before
        for sentence in _summed_up(said):
            sys.stderr.write(f"warning: PDF: {visible(sentence)}\n")


def _without_glyph(said: Iterable[str]) -> list[str]:
    """The characters no font has, such as `U+5927`."""
    return [found[1] for sentence in said if (found := _NO_GLYPH.search(sentence))]


def _summed_up(said: Iterable[str]) -> Iterator[str]:
    """The characters no font has in one sentence, and every other problem in its own."""
    yield from (sentence for sentence in said if not _NO_GLYPH.search(sentence))
    if missing := _without_glyph(said):
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        yield f"no font of this machine has {', '.join(missing[:_MOST_NAMED])}{more}; install a font that has"


class _Kept(logging.Handler):
    def __init__(self, said: dict[str, None]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said[record.getMessage()] = None
