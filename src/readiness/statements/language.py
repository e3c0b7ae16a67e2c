"""A language: its phrases from a gettext catalog, and its numbers, dates and lists from data of the CLDR."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from datetime import date
    from gettext import NullTranslations

    from readiness.statements.statement import Phrase


class Language:
    """A language that statements are said in; its class has the rules of English, which needs no file.

    A plain class, because a dataclass of this size takes a millisecond of every start.
    """

    code: str = "en"
    """A BCP 47 code, for the attribute `lang` of a page."""
    name: str = "English"
    direction: str = "ltr"
    decimal_mark: str = "."
    group_mark: str = ","
    percent_gap: str = ""
    """The space between a number and its percent sign."""
    date_pattern: str = "{month} {day}, {year}"
    months: tuple[str, ...] = tuple(
        "January February March April May June July August September October November December".split()  # noqa: SIM905
    )
    list_two: str = "{0} and {1}"
    list_middle: str = "{0}, {1}"
    list_end: str = "{0} and {1}"
    keeps_isolates: bool = False
    """True where texts are isolated already, as in the process that renders an own template."""
    catalog: NullTranslations | None = None
    said: set[str]
    """The codes of phrases that were looked up in the catalog."""
    missing: set[str]
    """The codes of phrases that were said in English because the catalog lacks them."""

    def __init__(self, **rules: Any) -> None:
        """Make a language that differs from English in `rules`, by attribute."""
        vars(self).update({"said": set(), "missing": set()} | rules)

    def changed(self, **rules: Any) -> Self:
        """Return a copy with other `rules`."""
        return type(self)(**vars(self) | rules)

    def phrase(self, code: str, form: Phrase, number: int) -> str:
        """Return the text of a phrase with its placeholders, for a number; English where the catalog lacks it."""
        text = self._translated(code, form, number)
        if text is not None:
            return text
        return form.one if form.many is None or number == 1 else form.many

    def _translated(self, code: str, form: Phrase, number: int) -> str | None:
        if self.catalog is None:
            return None
        self.said.add(code)
        if form.many is None:
            text = self.catalog.pgettext(code, form.one)
            is_known = text is not form.one
        else:
            text = self.catalog.npgettext(code, form.one, form.many, number)
            is_known = text is not form.one and text is not form.many
        if not is_known:
            self.missing.add(code)
        return text if is_known else None

    def number(self, value: int) -> str:
        """Return a whole number with its thousands grouped."""
        text = f"{value:,}"
        return text if self.group_mark == "," else text.replace(",", self.group_mark)

    def decimal(self, text: str) -> str:
        """Return decimal text such as `-1438.5` or `82%` with a minus, grouped thousands and the marks of the language."""
        if text[-1:] == "%":
            return f"{self.decimal(text[:-1].rstrip())}{self.percent_gap}%"
        sign, unsigned = ("−", text[1:]) if text[:1] == "-" else ("", text)
        whole, point, rest = unsigned.partition(".")
        if len(whole) > 3 and whole.isdecimal():
            whole = self.number(int(whole))
        return f"{sign}{whole}{self.decimal_mark if point else ''}{rest}"

    def date(self, day: date) -> str:
        """Return a date in words: `June 5, 2026`."""
        return self.date_pattern.format(month=self.months[day.month - 1], day=day.day, year=day.year)

    def listed(self, words: Sequence[str]) -> str:
        """Return words as a list: `a`, `a and b`, `a, b and c`."""
        if len(words) < 2:
            return "".join(words)
        if len(words) == 2:
            return self.list_two.format(*words)
        text = words[0]
        for word in words[1:-1]:
            text = self.list_middle.format(text, word)
        return self.list_end.format(text, words[-1])

    def isolated(self, text: str) -> str:
        """Return a text of a person or a pack for a page of this language, isolated where its direction may differ."""
        from readiness.statements.direction import ISOLATE, isolated  # noqa: PLC0415 - only for pages

        if (self.direction == "ltr" and text.isascii()) or (self.keeps_isolates and ISOLATE in text):
            return text
        return isolated(text, self.direction)


ENGLISH = Language()


@cache
def language_named(code: str) -> Language:
    """Return a language: English, one with a catalog, or the pseudo-language `en-XA` or `ar-XB`.

    `de-AT` is the catalog `de` where there is none of its own. Raises KeyError without one.
    """
    from readiness.statements import language_codes as codes  # noqa: PLC0415 - English needs no file

    found = codes.catalog_code(code)
    if found == codes.ENGLISH_CODE:
        return ENGLISH
    if found in codes.PSEUDO_CODES:
        from readiness.statements.pseudo_language import PSEUDO_LANGUAGES  # noqa: PLC0415 - rarely asked for

        return PSEUDO_LANGUAGES[found]
    import json  # noqa: PLC0415
    from gettext import GNUTranslations  # noqa: PLC0415

    data: dict[str, Any] = json.loads((codes.CATALOGS / f"{found}.json").read_text("utf-8"))
    with (codes.CATALOGS / f"{found}.mo").open("rb") as file:
        catalog = GNUTranslations(file)
    return Language(**data | {"months": tuple(data["months"])}, catalog=catalog)
