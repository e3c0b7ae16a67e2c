"""Apply an organization's two colors to the styles and pictures of a page.

They replace the template's colors on paper and on light screens. Dark screens keep the template's colors, because no
color has a contrast of 4.5 : 1 both on white and on near-black.
"""

import re

from readiness.chart_elements.palette import ACCENT, LEVELS, TEAL
from readiness.page.color_contrast import READABLE, contrast, mix_colors
from readiness.page.look import LookColors

_WHITE, _BLACK = "#ffffff", "#000000"
_SHARES = (0.1, 0.2, 0.35)
"""The share of the color in each of the three lightest shades, which carry dark text."""
_ATTRIBUTE = re.compile(f'="({"|".join((TEAL, ACCENT, *LEVELS))})"')


def color_styles(colors: LookColors, usual: LookColors) -> str:
    """Return CSS that replaces the `usual` colors by `colors`; an empty string if they are equal."""
    if colors == usual:
        return ""
    rule = f":root {{ --teal: {colors.main}; --accent: {colors.accent}; }}"
    light = f"@media screen {{ @media (prefers-color-scheme: light) {{ {rule} }} }}"
    dark = f"@media screen {{ @media (prefers-color-scheme: dark) {{\n{_roles(colors)} }} }}"
    return f"@media print {{ {rule} }}\n{light}\n{dark}\n"


def _roles(colors: LookColors) -> str:
    """Return rules that show the replaced colors of pictures as the template shows the usual ones."""
    names = {TEAL: "teal", ACCENT: "accent"} | {color: f"level-{level}" for level, color in enumerate(LEVELS)}
    return "\n".join(
        f'svg [{place}="{new}"] {{ {place}: var(--{names[usual]}, {new}); }}'
        for usual, new in _replacements(colors).items()
        for place in ("fill", "stroke")
    )


def recolor_picture(picture: str, colors: LookColors, usual: LookColors) -> str:
    """Return a shipped SVG picture with the `usual` colors replaced by `colors`."""
    if colors == usual:
        return picture
    return _ATTRIBUTE.sub(lambda match: f'="{_replacements(colors)[match[1]]}"', picture)


def _replacements(colors: LookColors) -> dict[str, str]:
    return {TEAL: colors.main, ACCENT: colors.accent} | dict(zip(LEVELS, _shades(colors.main), strict=True))


def _shades(color: str) -> list[str]:
    """Return the five shades of the heat map from light to dark: three for dark text, two for white text."""
    pale = [mix_colors(color, _WHITE, share) for share in _SHARES]
    lightest = (mix_colors(color, _WHITE, percent / 100) for percent in range(101))
    readable = next(shade for shade in lightest if contrast(shade, _WHITE) >= READABLE)
    return [*pale, readable, mix_colors(color, _BLACK, 0.55)]
