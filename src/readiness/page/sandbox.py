"""The sandbox a template runs in, ours or not: it reads the data of the report, and escapes whatever it shows of it."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any
from unicodedata import category, normalize

from jinja2 import FunctionLoader, StrictUndefined, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from readiness.page import template_limits
from readiness.safe_text import escape_controls
from readiness.view.shorten import first_sentences, shorten

FILTERS = (  # noqa: SIM905
    "abs capitalize count d default dictsort e escape first float groupby int items join last length list lower map "
    "max min reject rejectattr replace reverse round select selectattr sort string sum title trim truncate unique "
    "upper wordcount"
).split()
"""What is left of Jinja's own: nothing that ends escaping, makes much of little, or depends on chance."""
_METHODS = frozenset(
    "capitalize casefold count endswith find isdigit join lower lstrip replace rsplit rstrip "  # noqa: SIM905
    "split splitlines startswith strip title upper".split()
)
"""What is left of the methods of text."""
_LONGEST_WORD = 30
_CIRCLE = "\N{DOTTED CIRCLE}"


def sandbox_environment(pages: Mapping[str, str]) -> ImmutableSandboxedEnvironment:
    """Return an environment that knows these templates by name, and no others."""
    made = _Sandbox(
        loader=FunctionLoader(lambda name: (pages[name], name, None) if name in pages else None),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=break_long_words,
        extensions=[_AlwaysEscaped],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters = {name: made.filters[name] for name in FILTERS}
    made.filters.update(cut=shorten, opening=first_sentences, address=_address, identifier=_identifier, figure=_figure)
    made.globals = {"dict": dict, "namespace": made.globals["namespace"], "range": _short_range}
    return made


@cache
def _fields(kind: Any) -> frozenset[str]:
    """The fields of a part of the view; none of anything else."""
    return frozenset(getattr(kind, "_fields", ()))


class _Sandbox(ImmutableSandboxedEnvironment):
    """No powers, no repeated or formatted text, and few methods of text: they make much of little."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or not isinstance(left, int | float) or not isinstance(right, int | float):
            raise SecurityError(f"'{operator}' is for plain numbers only" if operator != "**" else "'**' is not taken")
        return super().call_binop(context, operator, left, right)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Look into the data first where it holds something of that name: most of what a template asks for."""
        kind: Any = type(obj)
        if attribute in _fields(kind):
            return getattr(obj, attribute)
        if kind is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str | int | float | bytes):
            return isinstance(obj, str) and attr in _METHODS
        return super().is_safe_attribute(obj, attr, value)


class _AlwaysEscaped(Extension):
    """Refuses the tag that would end escaping."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Pass the tokens on as they are."""
        before = ""
        for token in stream:
            if before == "block_begin" and token.type == "name" and token.value == "autoescape":
                raise TemplateSyntaxError("escaping is not switched", token.lineno, stream.name, stream.filename)
            before = token.type
            yield token


def trusted_markup(text: str) -> Markup:
    """The one place where text is not escaped: our pictures, the styles, and the policy made from them."""
    return Markup(text)  # noqa: S704


def break_long_words(value: Any) -> Any:
    """Show control characters, and give long words places to break, or one of them could stall the layout.

    Letters are composed, and a mark without a letter stands on a circle, as HTML wants them.
    """
    return _breakable(value) if type(value) is str else value


@lru_cache(maxsize=8192)
def _breakable(value: str) -> str:
    text = escape_controls(value) if value.isascii() else normalize("NFC", escape_controls(value))
    if text and not text[0].isascii() and _is_mark(text[0]):
        text = f"{_CIRCLE}{text}"
    if len(text) <= _LONGEST_WORD or max(map(len, text.split()), default=0) <= _LONGEST_WORD:
        return text
    return Markup("").join(_broken(word) for word in _words(text))


def _short_range(*arguments: int) -> range:
    made = range(*arguments)
    if len(made) > template_limits.RANGE:
        raise SecurityError(f"a range has at most {template_limits.RANGE:,} numbers")
    return made


def _words(text: str) -> list[str]:
    """The words and the white space between them, in turn."""
    words: list[str] = []
    for character in text:
        if words and words[-1][-1:].isspace() == character.isspace():
            words[-1] += character
        else:
            words.append(character)
    return words


def _broken(word: str) -> Markup:
    if word.isspace() or len(word) <= _LONGEST_WORD:
        return escape(word)
    pieces = [""]
    for character in word:
        if len(pieces[-1]) >= _LONGEST_WORD and not _is_mark(character):
            pieces.append("")
        pieces[-1] += character
    return Markup("<wbr>").join(pieces)


def _is_mark(character: str) -> bool:
    return category(character).startswith("M")


def _identifier(id_: str, title: str | None) -> str:
    """What a framework calls one of its parts; nothing where the identifier is ours, or the title says it again."""
    ours = id_.islower() and not any(character.isdigit() for character in id_)
    return "" if title and (ours or title.casefold().startswith(id_.casefold())) else id_


def _figure(of: Any) -> str:
    """A number as it is shown; a dash where there is none."""
    if not of:
        return "–"
    shown: str = of["shown"] if isinstance(of, dict) else of.shown
    return shown


def _address(link: str) -> Markup:
    """A web address, whole and escaped: in a link it may hold no element, which would be a second link in a PDF."""
    return escape(link)
