"""Make the typeface of the reports, in src/readiness/typeface, from the complete static files of Inter.

Run `.venv/bin/python tools/fonts.py`; it asks npm for the package `inter-ui` and writes three subsets, each packed for
pages and unpacked for PDF, the license and the table of advance widths. The same source gives the same bytes.
`tests/test_typeface.py` checks what it wrote.
"""

import json
import subprocess
import tarfile
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont, woff2

TYPEFACE = Path(__file__).parents[1] / "src" / "readiness" / "typeface"
PACKAGE = "inter-ui@4.1.1"
ARCHIVE = "e392e4d71f18a7c1f23dfecd833d68fa05eeab41862686584e80fd2b5d87e9c0"
"""The SHA-256 digest of the package."""
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}

LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), 0x1E9E]
"""Latin, Latin-1, Latin Extended-A, and the letters of Romanian and German beyond them."""
SPACES = [0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x200B, 0x202F]
SIGNS = [
    *map(ord, "‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™−≈≠≤≥∞←↑→↓↔"),
    *map(ord, "■□▲△▶▼▽◀◆◇○●◦★☆⚠✓✗ˆˇ˘˙˚˛˜˝"),
]
CHARACTERS = sorted({*LETTERS, *SPACES, *SIGNS})
FEATURES = ["kern", "tnum", "ccmp", "locl"]
"""Kerning, figures of one width, and the letters of some languages."""
_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]
"""Entries of the name table that stay: names, copyright, version and license."""


def main() -> None:
    """Write every file of the typeface."""
    archive = _package()
    widths = {}
    for weight, style in WEIGHTS.items():
        content = _subset(archive[f"package/web/Inter-{style}.woff2"])
        (TYPEFACE / f"inter-{weight}.woff2").write_bytes(content)
        (TYPEFACE / f"inter-{weight}.ttf").write_bytes(unpacked(content))
        widths[str(weight)] = measured(content)
    (TYPEFACE / "OFL.txt").write_bytes(archive["package/LICENSE.txt"])
    table = {"units_per_em": 2048, "weights": widths}
    text = json.dumps(table, ensure_ascii=False, indent=0, separators=(",", ":"))
    (TYPEFACE / "advance_widths.json").write_text(f"{text}\n", "utf-8")


def _package() -> dict[str, bytes]:
    """Return the files of the package by their path. Raises ValueError: for an archive of another digest."""
    with TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", "--pack-destination", folder, PACKAGE]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
        content = next(Path(folder).glob("*.tgz")).read_bytes()
    if sha256(content).hexdigest() != ARCHIVE:
        raise ValueError(f"{PACKAGE} has the digest {sha256(content).hexdigest()}")
    with tarfile.open(fileobj=BytesIO(content)) as files:
        return {one.name: part.read() for one in files if (part := files.extractfile(one))}


def _subset(content: bytes) -> bytes:
    """Return a font with only our characters and features; its outlines stay as they are, which a PDF reads faster."""
    options = subset.Options(hinting=False, glyph_names=False, notdef_outline=True, recalc_timestamp=False)
    options.layout_features, options.name_IDs = FEATURES, _NAMES
    font = TTFont(BytesIO(content), recalcTimestamp=False)
    _keep_tabular(font, "0123456789")
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    plain, written = BytesIO(), BytesIO()
    font.flavor = None
    subset.save_font(font, plain, options)
    packed = TTFont(plain, recalcTimestamp=False)
    packed.flavor, packed.flavorData = "woff2", woff2.WOFF2FlavorData(transformedTables=())
    packed.save(written)
    return written.getvalue()


def unpacked(content: bytes) -> bytes:
    """Return a font without its packing, as the layout of a PDF would unpack it."""
    plain = BytesIO()
    woff2.decompress(BytesIO(content), plain)
    return plain.getvalue()


def _keep_tabular(font: TTFont, characters: str) -> None:
    """Keep only these characters among those that tabular figures widen; the hyphen of `go-live` is one of them."""
    kept = {font.getBestCmap()[ord(character)] for character in characters}
    for table in _subtables(font["GSUB"].table, "tnum"):
        table.mapping = {glyph: wide for glyph, wide in table.mapping.items() if glyph in kept}


def measured(content: bytes) -> dict[str, Any]:
    """Return the advance width of each character with tabular figures, and the kerning of each pair, in font units.

    `advances` names the characters of each width; each entry of `kerning` is the first characters of pairs and, for
    each distance, their second characters.
    """
    font = TTFont(BytesIO(content))
    glyphs = _tabular_glyphs(font)
    advances: dict[int, str] = {}
    for character, glyph in glyphs.items():
        width = font["hmtx"][glyph][0]
        advances[width] = advances.get(width, "") + character
    rows: dict[tuple[tuple[int, str], ...], str] = {}
    for first, glyph in glyphs.items():
        row = _row(glyphs, dict(_kerning(font, glyph, glyphs.values())))
        if row:
            rows[row] = rows.get(row, "") + first
    return {
        "advances": {str(width): characters for width, characters in sorted(advances.items())},
        "kerning": {first: {str(distance): seconds for distance, seconds in row} for row, first in rows.items()},
    }


def _row(glyphs: Mapping[str, str], distances: Mapping[str, int]) -> tuple[tuple[int, str], ...]:
    found: dict[int, str] = {}
    for second, glyph in glyphs.items():
        if distance := distances.get(glyph, 0):
            found[distance] = found.get(distance, "") + second
    return tuple(sorted(found.items()))


def _tabular_glyphs(font: TTFont) -> dict[str, str]:
    """Return the glyph of each character where figures have one width."""
    swapped: dict[str, str] = {}
    for table in _subtables(font["GSUB"].table, "tnum"):
        swapped |= table.mapping
    return {chr(code): swapped.get(glyph, glyph) for code, glyph in sorted(font.getBestCmap().items())}


def _kerning(font: TTFont, first: str, seconds: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield the distance by which kerning moves each second glyph after the first."""
    lookups = _lookups(font["GPOS"].table, "kern")
    for second in set(seconds):
        yield second, sum(_distance(_tables_of(lookup), first, second) for lookup in lookups)


def _distance(tables: Iterable[Any], first: str, second: str) -> int:
    """Return the distance of a pair in one lookup, whose first table that knows the pair decides."""
    for table in tables:
        if first not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            pairs = table.PairSet[table.Coverage.glyphs.index(first)].PairValueRecord
            record = next((pair for pair in pairs if pair.SecondGlyph == second), None)
            if record is None:
                continue
        else:
            row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)]
            record = row.Class2Record[table.ClassDef2.classDefs.get(second, 0)]
        return getattr(record.Value1, "XAdvance", 0) if record.Value1 else 0
    return 0


def _subtables(table: Any, feature: str) -> Iterator[Any]:
    for lookup in _lookups(table, feature):
        yield from _tables_of(lookup)


def _lookups(table: Any, feature: str) -> list[Any]:
    """Return the lookups of a feature for Latin text, in order."""
    latin = next(one.Script for one in table.ScriptList.ScriptRecord if one.ScriptTag == "latn")
    records = [table.FeatureList.FeatureRecord[place] for place in latin.DefaultLangSys.FeatureIndex]
    places = {place for one in records if one.FeatureTag == feature for place in one.Feature.LookupListIndex}
    return [table.LookupList.Lookup[place] for place in sorted(places)]


def _tables_of(lookup: Any) -> list[Any]:
    return [getattr(table, "ExtSubTable", table) for table in lookup.SubTable]


if __name__ == "__main__":
    main()
