"""The Jinja sandbox of all templates: they can read the data of the report, and their output is escaped."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, cast
from unicodedata import category, normalize

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from readiness.page import template_limits
from readiness.page.compiled_templates import CompiledTemplates
from readiness.page.direct_code import DirectCode
from readiness.page.template_labels import template_labels
from readiness.page.written_dates import with_written_dates
from readiness.safe_text import escape_around_isolates, escape_controls
from readiness.shorten import first_sentences, shorten
from readiness.statements import template_problems
from readiness.statements.direction import END, ISOLATE
from readiness.statements.language import Language
from readiness.statements.statement import Statement
from readiness.statements.voice import language, say_in

FILTERS = (  # noqa: SIM905
    "abs capitalize count d default dictsort e escape first float groupby int items join last length list lower map "
    "max min reject rejectattr replace reverse round select selectattr sort string sum title trim truncate unique "
    "upper wordcount"
).split()
"""The allowed filters of Jinja: none disables escaping, multiplies text or is random."""
_METHODS = frozenset(
    "capitalize casefold count endswith find isdigit join lower lstrip replace rsplit rstrip "  # noqa: SIM905
    "split splitlines startswith strip title upper".split()
)
"""The allowed methods of strings."""
_LONGEST_WORD = 30
_CIRCLE = "\N{DOTTED CIRCLE}"
_TAG = re.compile("<[^<>]*>")


def sandbox_environment(pages: Mapping[str, str]) -> Environment:
    """Return a sandboxed Jinja environment that can load only the given templates, by name."""
    return _environment(_Sandbox, pages, _show_isolated)


def shipped_environment(pages: Mapping[str, str]) -> Environment:
    """Return the same environment for templates of this program, which need no sandbox and are rendered faster."""
    environment = _environment(_Shipped, pages, break_long_words)
    environment.bytecode_cache = CompiledTemplates()
    return environment


def _environment(kind: type[Environment], pages: Mapping[str, str], finalize: Callable[[Any], Any]) -> Environment:
    environment = kind(
        loader=FunctionLoader(lambda name: (pages[name], name, None) if name in pages else None),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        extensions=[_AlwaysEscaped],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters = {name: environment.filters[name] for name in FILTERS}
    environment.filters.update(
        cut=shorten,
        opening=first_sentences,
        address=_address,
        dated=with_written_dates,
        identifier=_identifier,
        figure=_figure,
    )
    environment.globals = {"dict": dict, "namespace": environment.globals["namespace"], "range": _short_range}
    environment.globals["label"] = template_labels(from_json=kind is _Sandbox)
    return environment


@cache
def _fields(kind: Any) -> frozenset[str]:
    """Return the field names of a named tuple class; an empty set for any other class."""
    return frozenset(getattr(kind, "_fields", ()))


class ForbiddenError(SecurityError):
    """Something that this program does not let a template do."""

    def __init__(self, refusal: Statement) -> None:
        super().__init__()
        self.refusal = refusal


class EscapingTagError(TemplateSyntaxError):
    """An `autoescape` tag, which no template may have."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox without powers, repeated or formatted text, and most string methods, which could multiply text."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or not isinstance(left, int | float) or not isinstance(right, int | float):
            refusal = template_problems.no_power if operator == "**" else template_problems.numbers_only
            raise ForbiddenError(refusal(operator=operator))
        return super().call_binop(context, operator, left, right)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute, trying first the fields and keys of the data, which most lookups of a template need."""
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
    """An extension that rejects the `autoescape` tag."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Yield the tokens unchanged. Raises EscapingTagError: at an `autoescape` tag."""
        before = ""
        for token in stream:
            if before == "block_begin" and token.type == "name" and token.value == "autoescape":
                raise EscapingTagError("autoescape", token.lineno, stream.name, stream.filename)
            before = token.type
            yield token


class _DirectCalls(Context):
    """A context that calls labels and macros directly: no function of the shipped templates wants the context."""

    def call(self, function: Callable[..., Any], /, *arguments: Any, **named: Any) -> Any:
        """Return the result of a call."""
        return (
            function(self.eval_ctx, *arguments, **named) if type(function) is Macro else function(*arguments, **named)
        )


class _Shipped(Environment):
    """The environment of the templates of this program, which need no sandbox."""

    context_class = _DirectCalls
    code_generator_class = DirectCode

    @staticmethod
    def shown(value: Any) -> str:
        """Return a value as HTML: what `break_long_words` returns for it, escaped."""
        kind = type(value)
        if kind is Markup:
            return cast("Markup", value)
        if kind is str:
            return _own_html(language(), value)
        if kind is Statement:
            return _sentence_html(say_in(language(), value, isolates=True))
        return escape(break_long_words(value))


def trusted_markup(text: str) -> Markup:
    """Mark a text of the report itself (pictures, styles, policy) as safe; only this function exempts from escaping."""
    return Markup(text)  # noqa: S704


def break_long_words(value: Any) -> Any:
    """Return a string with control characters made visible and break points in long words, which slow the layout.

    Letters are composed (Unicode NFC), and a leading combining mark gets a dotted circle as its base. Values of other
    types are returned unchanged. A statement and a date are returned in words. Texts of another direction than the page
    are isolated; marks that people wrote into their texts are made visible.
    """
    kind = type(value)
    if kind is str:
        return _own_text(language(), value)
    if kind is Statement:
        return _sentence(say_in(language(), value, isolates=True))
    return language().date(value) if kind is date else value


def _show_isolated(value: Any) -> Any:
    """Return a value as `break_long_words` does; in the data of an own template, strings are isolated already."""
    return _isolated_text(language(), value) if type(value) is str else break_long_words(value)


def plain_tags(page: str) -> str:
    """Return a page without marks of direction in its tags, whose attributes hold names and addresses."""
    if ISOLATE not in page:
        return page
    return _TAG.sub(lambda tag: tag[0].replace(ISOLATE, "").replace(END, ""), page)


@lru_cache(maxsize=8192)
def _sentence(text: str) -> str:
    """Return the words of a statement, whose texts are isolated already, with break points."""
    return _breakable(_visible(text, escape_around_isolates))


@lru_cache(maxsize=8192)
def _sentence_html(text: str) -> str:
    return escape(_sentence(text))


@lru_cache(maxsize=8192)
def _own_html(spoken: Language, value: str) -> str:
    return escape(_own_text(spoken, value))


@lru_cache(maxsize=8192)
def _own_text(spoken: Language, value: str) -> str:
    return _breakable(spoken.isolated(_visible(value, escape_controls)))


@lru_cache(maxsize=8192)
def _isolated_text(spoken: Language, value: str) -> str:
    return _breakable(spoken.isolated(_visible(value, escape_around_isolates)))


def _visible(value: str, escaped: Callable[[str], str]) -> str:
    text = escaped(value) if value.isascii() else normalize("NFC", escaped(value))
    return f"{_CIRCLE}{text}" if text and not text[0].isascii() and _is_mark(text[0]) else text


def _breakable(text: str) -> str:
    if len(text) <= _LONGEST_WORD or max(map(len, text.split()), default=0) <= _LONGEST_WORD:
        return text
    return Markup("").join(_with_breaks(word) for word in _words(text))


def _short_range(*arguments: int) -> range:
    numbers = range(*arguments)
    if len(numbers) > template_limits.RANGE:
        raise ForbiddenError(template_problems.long_range(most=template_limits.RANGE))
    return numbers


def _words(text: str) -> list[str]:
    """Return the words and the white space between them, in order."""
    words: list[str] = []
    for character in text:
        if words and words[-1][-1:].isspace() == character.isspace():
            words[-1] += character
        else:
            words.append(character)
    return words


def _with_breaks(word: str) -> Markup:
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
    """Return the identifier a framework gives an item; empty if it is an internal one or the title starts with it."""
    ours = id_.islower() and not any(character.isdigit() for character in id_)
    return "" if title and (ours or title.casefold().startswith(id_.casefold())) else id_


def _figure(value: Any) -> str:
    """Return a figure, or decimal text such as `0.5`, in the language of the run; a dash if there is none."""
    if not value:
        return "–"
    if isinstance(value, str):
        return language().decimal(value)
    return language().decimal(value["shown"] if isinstance(value, dict) else value.shown)


def _address(link: str) -> Markup:
    """Return a web address escaped and without break points, which would split a link of a PDF in two."""
    return escape(link)
