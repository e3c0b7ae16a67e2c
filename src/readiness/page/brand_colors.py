"""Two colors of an organization → the styles and the pictures of a page.

On white paper and on a light screen they replace the template's own. On a dark screen its own stay: no color can be
read both on white and on near-black at 4.5 : 1.
"""

import re

from readiness.charts.palette import ACCENT, LEVELS, TEAL
from readiness.page.color_math import READABLE, contrast, mix_colors
from readiness.page.look import LookColors

_WHITE, _BLACK = "#ffffff", "#000000"
_SHARES = (0.1, 0.2, 0.35)
"""How much of the color is in the three lowest shades, whose text is dark."""
_ATTRIBUTE = re.compile(f'="({"|".join((TEAL, ACCENT, *LEVELS))})"')


def color_styles(colors: LookColors, usual: LookColors) -> str:
    """Return the styles that put `colors` in place of the `usual` ones; nothing where they are the same."""
    if colors == usual:
        return ""
    rule = f":root {{ --teal: {colors.main}; --accent: {colors.accent}; }}"
    light = f"@media screen {{ @media (prefers-color-scheme: light) {{ {rule} }} }}"
    return f"@media print {{ {rule} }}\n{light}\n"


def recolor_picture(picture: str, colors: LookColors, usual: LookColors) -> str:
    """Return a picture of ours with `colors` in place of the `usual` ones."""
    if colors == usual:
        return picture
    return _ATTRIBUTE.sub(lambda found: f'="{_replacements(colors)[found[1]]}"', picture)


def _replacements(colors: LookColors) -> dict[str, str]:
    return {TEAL: colors.main, ACCENT: colors.accent} | dict(zip(LEVELS, _shades(colors.main), strict=True))


def _shades(color: str) -> list[str]:
    """From light to dark, as the shades of the heat map are: three for dark text, two for white text."""
    pale = [mix_colors(color, _WHITE, share) for share in _SHARES]
    lightest = (mix_colors(color, _WHITE, percent / 100) for percent in range(101))
    readable = next(shade for shade in lightest if contrast(shade, _WHITE) >= READABLE)
    return [*pale, readable, mix_colors(color, _BLACK, 0.55)]
