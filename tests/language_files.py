"""Write the files of a language: `python tests/language_files.py [template]`, or `make languages`.

From each `de.po` in the catalogs of the statements, which translators edit, it writes `de.mo`, which the program reads,
and `de.json`, the rules of the language for dates, numbers and lists, from the CLDR by Babel. `template` writes
`build/readiness.pot` with every phrase: a translator's editor merges it into a `.po`.
"""

import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from phrases import all_phrases, example_of

ROOT = Path(__file__).parents[1]

CATALOGS = ROOT / "src" / "readiness" / "statements" / "catalogs"
_TOKENS = {"MMMM": "{month}", "d": "{day}", "y": "{year}"}


def read_catalog(code: str) -> Catalog:
    """Return the catalog that translators edit."""
    with (CATALOGS / f"{code}.po").open("rb") as file:
        return read_po(file, locale=code)


def compiled(code: str) -> bytes:
    """Return the content of a language's `.mo` file."""
    catalog, content = read_catalog(code), BytesIO()
    catalog.creation_date = catalog.revision_date = datetime(2026, 1, 1, tzinfo=UTC)
    write_mo(content, catalog)
    return content.getvalue()


def language_rules(code: str) -> dict[str, Any]:
    """Return a language's dates, numbers and lists as the program reads them, from the CLDR."""
    locale = Locale.parse(code)
    lists, symbols = locale.list_patterns["standard"], locale.number_symbols["latn"]
    return {
        "code": code,
        "name": locale.get_display_name("en"),
        "direction": locale.text_direction,
        "decimal_mark": symbols["decimal"],
        "group_mark": symbols["group"],
        "percent_gap": locale.percent_formats[None].pattern.partition("%")[0].strip("#,0").replace("\xa0", " "),
        "date_pattern": _date_pattern(locale),
        "months": [locale.months["format"]["wide"][month] for month in range(1, 13)],
        "list_two": lists["2"],
        "list_middle": lists["middle"],
        "list_end": lists["end"],
    }


def _date_pattern(locale: Locale) -> str:
    pattern = locale.date_formats["long"].pattern.replace("'", "")
    return re.sub("MMMM|d|y", lambda token: _TOKENS[token[0]], pattern)


def template() -> bytes:
    """Return every phrase as a template of catalogs: context, docstring, example and both plural forms."""
    catalog, content = Catalog(project="readiness", charset="utf-8", fuzzy=False), BytesIO()
    catalog.creation_date = datetime(2026, 1, 1, tzinfo=UTC)
    for message in _messages():
        catalog[message.id] = message
    write_po(content, catalog, sort_output=False, omit_header=False, width=110)
    return content.getvalue()


def _messages() -> Iterator[Message]:
    for code, phrase in sorted(all_phrases().items()):
        id_ = phrase.one if phrase.many is None else (phrase.one, phrase.many)
        notes = [" ".join((phrase.shape.__doc__ or "").split()), f"Example: {example_of(code)}"]
        flags = ["python-brace-format"] if "{" in phrase.one else []
        yield Message(id_, context=code, auto_comments=notes, flags=flags)


def main(wanted: list[str]) -> None:
    """Write the files of every language, or the template."""
    if wanted == ["template"]:
        (ROOT / "build").mkdir(exist_ok=True)
        (ROOT / "build" / "readiness.pot").write_bytes(template())
        return
    for path in sorted(CATALOGS.glob("*.po")):
        code = path.stem
        (CATALOGS / f"{code}.mo").write_bytes(compiled(code))
        rules = json.dumps(language_rules(code), ensure_ascii=False, indent=1) + "\n"
        (CATALOGS / f"{code}.json").write_text(rules, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
