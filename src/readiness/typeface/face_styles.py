"""The style rules that carry the typeface inside a page."""

from base64 import b64encode
from functools import lru_cache
from pathlib import Path

FAMILY = "Readiness Inter"
"""The name of the typeface in styles; its own, because a machine may have another version of Inter."""
WEIGHTS = (400, 600, 700)
FACES_ON_PAPER = {f"data:font/ttf,readiness-inter-{weight}": weight for weight in WEIGHTS}
"""The weight that each short address of a font means in a page for PDF."""
_FOLDER = Path(__file__).parent
ADVANCES = _FOLDER / "advance_widths.json"
"""The table of the widths of all characters and of kerning, of each weight."""


def face_path(weight: int, form: str = "woff2") -> Path:
    """Return the file of one weight: `woff2` for pages, or the same font unpacked, `ttf`, for PDF."""
    return _FOLDER / f"inter-{weight}.{form}"


@lru_cache(maxsize=1)
def face_styles() -> str:
    """Return the `@font-face` rules of all weights, whose fonts are `data:` addresses."""
    return "".join(_rule(weight, f"data:font/woff2;base64,{_content(weight)}", "woff2") for weight in WEIGHTS)


@lru_cache(maxsize=1)
def face_styles_on_paper() -> str:
    """Return the same rules for PDF, whose layout looks the fonts up by the addresses of `FACES_ON_PAPER`.

    Reading the fonts out of the page, and unpacking them, would take a twentieth of its time.
    """
    return "".join(_rule(weight, address, "truetype") for address, weight in FACES_ON_PAPER.items())


def _content(weight: int) -> str:
    return b64encode(face_path(weight).read_bytes()).decode()


def _rule(weight: int, address: str, form: str) -> str:
    return f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight}; src: url("{address}") format("{form}"); }}\n'
