"""Approved pictures: small and of few colors, compared after smoothing, so that edges of letters may differ."""

import subprocess
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

CASES = Path(__file__).parent / "cases"
MOST, MOST_ANYWHERE = 2, 40
"""Tolerated difference of pictures, of 255: on average, and in any block; few colors alone are 1 and 17 apart."""
TALLER = 0.01
"""Tolerated difference of heights, as a share."""


def pages_drawn(pdf: Path, dpi: int, folder: Path, *options: str) -> dict[str, Image.Image]:
    """Return a picture of every page of a PDF, by the number of the page."""
    command = ["pdftoppm", "-r", str(dpi), *options, "-png", str(pdf), str(folder / "page")]
    subprocess.run(command, check=True)
    pages = sorted(folder.glob("page-*.png"), key=lambda path: int(path.stem.removeprefix("page-")))
    return {f"{number:02}": Image.open(path).convert("RGB") for number, path in enumerate(pages, 1)}


def kept(picture: Image.Image, path: Path) -> None:
    """Write a picture to be approved."""
    path.parent.mkdir(exist_ok=True)
    few = picture.quantize(16) if picture.mode == "L" else picture.quantize(32, Image.Quantize.MAXCOVERAGE, kmeans=3)
    few.save(path, optimize=True)


def apart(one: Image.Image, other: Image.Image, block: int) -> tuple[float, float]:
    """Return the average and the largest difference of two pictures, smoothed over so many pixels, in any channel."""
    size = (other.width // block, other.height // block)
    seen = (picture.convert("RGB").resize(size, Image.Resampling.BOX) for picture in (one, other))
    found = ImageStat.Stat(ImageChops.difference(*seen))
    return max(found.mean), max(most for _, most in found.extrema)


def seems(one: Image.Image, other: Image.Image, block: int) -> list[str]:
    """Return what distinguishes two pictures; nothing when they look the same."""
    average, most = apart(one, other, block)
    return [
        *([f"width {one.width}, approved {other.width}"] if one.width != other.width else []),
        *([f"height {one.height}, approved {other.height}"] if _is_taller(one, other) else []),
        *([f"{average:.1f} apart, at most {MOST}"] if average > MOST else []),
        *([f"{most} apart in a block, at most {MOST_ANYWHERE}"] if most > MOST_ANYWHERE else []),
    ]


def unlike_approved(
    group: str, made: dict[str, Image.Image], folder: str, block: int, *, update: bool
) -> dict[str, list[str]]:
    """Return the pictures that do not look like the one of the same name in a folder, and what distinguishes each.

    Every picture there whose name begins with the group must have been made. With `update`, they are written first.
    """
    place = CASES / folder
    if update:
        for old in place.glob(f"{group}-*.png"):
            old.unlink()
        for name, picture in made.items():
            kept(picture, place / f"{group}-{name}.png")
    approved = {path.stem.removeprefix(f"{group}-"): path for path in place.glob(f"{group}-*.png")}
    told = {name: ["approved, and not made"] for name in approved.keys() - made.keys()}
    for name, picture in made.items():
        told[name] = seems(picture, Image.open(approved[name]), block) if name in approved else ["not approved"]
    return {name: found for name, found in sorted(told.items()) if found}


def _is_taller(one: Image.Image, other: Image.Image) -> bool:
    return abs(one.height - other.height) > max(1, TALLER * other.height)
