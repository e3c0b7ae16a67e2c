"""The elements and attributes that a page from an untrusted template may contain; all others are rejected.

Names are written as in the parsed page: SVG elements carry their namespace as a prefix.
"""

import re
from collections.abc import Mapping

SVG = "{http://www.w3.org/2000/svg}"
XMLNS = "{http://www.w3.org/2000/xmlns/}xmlns"

_BARE = "head title style script meta"
_PLAIN = (
    "html body header footer main nav section article aside div hgroup h1 h2 h3 h4 h5 h6 p span ul dl dt dd table "
    "caption thead tbody tfoot tr abbr b bdi bdo br cite code del dfn em hr i ins kbd mark pre q blockquote rp rt ruby "
    "s samp small strong sub sup u var wbr figure figcaption summary address"
)
_COMMON = frozenset({"class", "dir", "hidden", "id", "lang", "role", "tabindex", "title", "translate"})
_WITH = {
    "a": "href rel target",
    "button": "disabled name type value",
    "col": "span",
    "colgroup": "span",
    "data": "value",
    "details": "name open",
    "form": "name",
    "img": "alt height src width",
    "input": "checked disabled max maxlength min name placeholder readonly size step type value",
    "label": "for",
    "li": "value",
    "ol": "reversed start type",
    "option": "disabled label selected value",
    "output": "for name",
    "select": "disabled multiple name size",
    "td": "colspan headers rowspan",
    "th": "abbr colspan headers rowspan scope",
    "time": "datetime",
}
_SHAPES = "g path rect circle ellipse line polyline polygon text tspan clipPath"
_DRAWN = (
    "clip-path clip-rule color cx cy d display dominant-baseline dx dy fill fill-opacity fill-rule font-family "
    "font-size font-style font-weight height letter-spacing lengthAdjust opacity paint-order pathLength points r "
    "rotate rx ry shape-rendering stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin "
    "stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering textLength transform "
    "vector-effect visibility width x x1 x2 y y1 y2"
)
_PICTURES = {
    "svg": f"{XMLNS} preserveAspectRatio viewBox {_DRAWN}",
    "title": "",
    "desc": "",
    "defs": "",
    "linearGradient": "gradientTransform gradientUnits spreadMethod x1 x2 y1 y2",
    "radialGradient": "cx cy fr fx fy gradientTransform gradientUnits r spreadMethod",
    "stop": "offset stop-color stop-opacity",
    **dict.fromkeys(_SHAPES.split(), f"{_DRAWN} clipPathUnits"),
}

ATTRIBUTES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_BARE.split(), frozenset()),
    **dict.fromkeys(_PLAIN.split(), _COMMON),
    **{name: _COMMON.union(own.split()) for name, own in _WITH.items()},
    **{f"{SVG}{name}": _COMMON.union(own.split()) for name, own in _PICTURES.items()},
}
"""The allowed attributes of each element."""
LABELS = re.compile(r"(aria|data)-[a-z0-9-]+")
"""Attributes allowed on every element of the body: ARIA labels, and data for the page's script."""
BARE = frozenset(_BARE.split())
"""Elements that may have no attributes; the attributes of `meta` are checked together in `element_check`."""
VALUES: Mapping[tuple[str, str], re.Pattern[str]] = {
    ("a", "rel"): re.compile(r"(external|license|nofollow|noopener|noreferrer| )*"),
    ("a", "target"): re.compile("_blank"),
    ("button", "type"): re.compile("button|reset"),
    ("img", "src"): re.compile(r"data:image/(png|jpeg);base64,[A-Za-z0-9+/=\s]*"),
    ("input", "type"): re.compile("button|checkbox|number|radio|range|reset|search|text"),
    (f"{SVG}svg", XMLNS): re.compile(re.escape(SVG[1:-1])),
}
"""The allowed values of attributes that are limited to certain values."""
DESCRIPTIONS = frozenset({"author", "color-scheme", "description", "generator", "keywords", "theme-color", "viewport"})
"""The allowed values of `name` in a `meta` element."""
VOID = frozenset({"meta", "br", "hr", "img", "wbr", "col", "input"})
"""Elements without content and without an end tag."""
