"""The style rules that carry the typeface inside a page."""

from base64 import b64encode
from functools import lru_cache
from pathlib import Path

FAMILY = "Readiness Inter"
"""The name of the typeface in styles; its own, because a machine may have another version of Inter."""
WEIGHTS = (400, 600, 700)
_FOLDER = Path(__file__).parent
ADVANCES = _FOLDER / "advance_widths.json"
"""The table of the widths of all characters and of kerning, of each weight."""


def face_path(weight: int) -> Path:
    """Return the file of one weight."""
    return _FOLDER / f"inter-{weight}.woff2"


@lru_cache(maxsize=1)
def face_styles() -> str:
    """Return the `@font-face` rules of all weights, whose fonts are `data:` addresses."""
    return "".join(_rule(weight) for weight in WEIGHTS)


def _rule(weight: int) -> str:
    font = b64encode(face_path(weight).read_bytes()).decode()
    return (
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight}; '
        f'src: url("data:font/woff2;base64,{font}") format("woff2"); }}\n'
    )
