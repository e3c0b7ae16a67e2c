"""Pages from pieces that parsers read in different ways; the same number gives the same page."""

from random import Random

from readiness.page.allowed_html import ATTRIBUTES, BARE, SVG
from template_pages import cases

_HTML = [name for name in ATTRIBUTES if not name.startswith("{") and name not in BARE]
_DRAWN = [name.removeprefix(SVG) for name in ATTRIBUTES if name.startswith(SVG)]
_TAKEN = [case.read_bytes().decode() for case in cases("taken") if b"POLICY" not in case.read_bytes()]
_ATTACKS = [case.read_bytes().decode() for case in cases("refused") if b"POLICY" not in case.read_bytes()]
_ATTRIBUTES = (
    "", "", "", " id=x", ' title="<!--"', " title='-->'", ' class="</style>"', " data-a='<img src=SERVER>'", " hidden",
    ' lang="a&quot;b"', " title=`x`", ' aria-label="]]>"', "/", " /", "\n", ' title="&lt;/title&gt;"', ' id="a" id="b"',
)  # fmt: skip
_SIGNS = (
    "<!-- x -->", "<!-->", "<!--->", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?x ?>", "<!x>", "</", "<", "</>",
    "</ x>", "&lt;", "&", "&#60;", "&amp;lt;", "&#0;", "&#13;", "\r", "\f", "\u00a0", "\u2028", "\ufeff", "\x1b$B",
    "\x01", "\x85", "\ufffe", "\U0001f600", "<p", '"', "'", ">", "=", "`", "\n", " ", "text", "]]", "--", "&notit;",
)  # fmt: skip
_HIDDEN = (
    "<!-- {} -->",
    "<svg><![CDATA[{}]]></svg>",
    "<p title='{}'>",
    '<p data-x="{}">',
    "<title>{}</title>",
    "<!--{}",
)
_ENDS = ("</svg>", "</g></svg>", "text</svg>", "<!--></svg>-->", "<![CDATA[<p>]]></svg>", "", "<p>")
_OTHERS = (
    "select", "option", "optgroup", "template", "math", "mtext", "foreignObject", "font", "center", "nobr", "frameset",
    "textarea", "noscript", "image", "listing", "dialog", "search", "menu", "rtc", "rb", "svg", "title", "hr", "input",
)  # fmt: skip


def mutation(number: int) -> str:
    """Return the end of a page's body for a seed."""
    chance = Random(number)
    daring = chance.random() < 0.3
    return "".join(_piece(chance, daring) for _ in range(chance.randint(2, 25)))


def _piece(chance: Random, daring: bool) -> str:  # noqa: FBT001 - one place calls it
    drawn = chance.random()
    if drawn < 0.55:
        name = chance.choice(_HTML)
        if chance.random() < 0.2:
            return f"<svg><{chance.choice(_DRAWN)}{chance.choice(_ATTRIBUTES)}>{chance.choice(_ENDS)}"
        if daring and chance.random() < 0.1:
            name = chance.choice(_OTHERS)
        name = name.upper() if chance.random() < 0.05 else name
        return f"</{name}>" if chance.random() < 0.4 else f"<{name}{chance.choice(_ATTRIBUTES)}>"
    if drawn < 0.85:
        return chance.choice(_SIGNS) if daring or chance.random() < 0.5 else "text"
    if drawn < 0.95:
        return _cut(chance, chance.choice(_TAKEN))
    attack = chance.choice(_ATTACKS)
    return _cut(chance, attack) if daring else chance.choice(_HIDDEN).format(attack)


def _cut(chance: Random, text: str) -> str:
    begin, end = sorted(chance.choices(range(len(text) + 1), k=2))
    return text[begin:end] if chance.random() < 0.5 else text
