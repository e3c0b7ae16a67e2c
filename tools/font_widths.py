"""Write the widths of characters that slides are measured with: `python tools/font_widths.py FOLDER`.

FOLDER has, at any depth, the typefaces below, regular and bold: the Debian packages fonts-crosextra-carlito,
fonts-crosextra-caladea, fonts-liberation and fonts-dejavu-core have them. Their characters are as wide as those of
Calibri, Cambria, Arial, Arial Narrow and Times New Roman, and nearly as those of Verdana. Only the widths are taken, in
thousandths of the font size and rounded up, so that a text is never wider than it was measured.
"""

import json
import sys
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[1]
WIDTHS = ROOT / "src" / "readiness" / "slides" / "font_widths"
FACES = {
    "caladea": "Caladea",
    "carlito": "Carlito",
    "dejavu-sans": "DejaVuSans",
    "liberation-sans": "LiberationSans",
    "liberation-sans-narrow": "LiberationSansNarrow",
    "liberation-serif": "LiberationSerif",
}
_CHARACTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),  # Latin letters of Europe
    *range(0x386, 0x3CF),  # Greek
    *range(0x400, 0x460),  # Cyrillic
    *range(0x2010, 0x2016),
    *map(ord, "\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2190\u2191\u2192\u2193"),
    *map(ord, "\u2212\u2248\u2260\u2264\u2265\u25cb\u25cf"),
)
"""The characters that are measured; all others count by their kind."""


def widths_of(font: Path) -> dict[str, str]:
    """Return the characters of a font by their width, in thousandths of the font size."""
    face = TTFont(font)
    names, advances, unit = face.getBestCmap(), face["hmtx"], face["head"].unitsPerEm
    found: dict[int, str] = {}
    for code in _CHARACTERS:
        if code in names:
            width = -(-advances[names[code]][0] * 1000 // unit)
            found[width] = found.get(width, "") + chr(code)
    return {str(width): found[width] for width in sorted(found)}


def face_widths(folder: Path, name: str) -> dict[str, Any]:
    """Return the widths of the regular and the bold characters of a typeface."""
    return {style: widths_of(_file(folder, name, style.title())) for style in ("regular", "bold")}


def _file(folder: Path, name: str, style: str) -> Path:
    """Return the file of a style, which is not always named in the name of the regular one."""
    every: list[Path] = [
        *folder.rglob(f"{name}-{style}.ttf"),
        *(folder.rglob(f"{name}.ttf") if style == "Regular" else ()),
    ]
    return every[0]


def written(widths: dict[str, Any]) -> str:
    """Return widths as the content of their file."""
    return f"{json.dumps(widths, ensure_ascii=False, separators=(',', ':'))}\n"


if __name__ == "__main__":
    WIDTHS.mkdir(exist_ok=True)
    for file, name in FACES.items():
        (WIDTHS / f"{file}.json").write_text(written(face_widths(Path(sys.argv[1]), name)), encoding="utf-8")
