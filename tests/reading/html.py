"""Figures of the report as a page: its tables by their heads, its prose by its phrases."""

from collections.abc import Iterator
from typing import Any

from lxml import html

from readiness.statements import charts, labels, page_keys
from reading import choices, figures, money, pictures
from reading.said import day, read

_PROSE = "//p | //li | //h1 | //h2 | //h3 | //figcaption"


def figures_of(text: str, *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield every figure by name."""
    tree = html.document_fromstring(text)
    for unread in tree.xpath("//style | //script | //*[name()='svg'] | //*[@class='few-known']"):
        unread.drop_tree()
    prose = "\n".join(_words(element) for element in tree.xpath(_PROSE))
    yield from figures.headline(prose, whole=whole)
    yield from figures.changes(prose)
    yield from choices.prose(prose)
    yield from money.prose(prose)
    yield from pictures.prose(prose)
    yield from _basis(prose)
    for table in tree.iter("table"):
        heads = [_words(cell) for cell in table.xpath("./thead/tr/*")]
        rows = [[_words(cell) for cell in row.xpath("./*")] for row in table.xpath("./tbody/tr")]
        yield from _table(heads, rows)
    for entry in tree.xpath("//ul/li[b]"):
        yield from figures.phase(_words(entry.xpath("./b")[0]).rstrip("."), _words(entry))


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[tuple[str, Any]]:
    if str(labels.answered()) in heads:
        for title, *row in rows:
            cells = {head: _first(cell) for head, cell in zip(heads[1:], row, strict=True)}
            yield from figures.node(title, cells)
    elif money.is_of_money(heads):
        yield from money.of_table(heads, rows)
    elif pictures.is_of_openers(heads):
        yield from pictures.openers(heads, rows)
    elif choices.is_of_choices(heads):
        yield from choices.of_table(heads, rows)
    elif str(labels.gate()) in heads:
        yield from _gates(heads, rows)
    elif str(labels.closed_by()) in heads and str(labels.level()) in heads:
        yield from figures.gaps_of_table(heads, rows)
    elif str(page_keys.standing()) in heads:
        yield from _phases(heads, rows)


def _gates(heads: list[str], rows: list[list[str]]) -> Iterator[tuple[str, Any]]:
    if str(labels.when()) in heads:
        for title, _, verdict, met, because in rows:
            yield from figures.gate(title.split()[0], because, met, verdict)
    elif str(charts.what_is_missing()) in heads:
        for title, _, _, missing in rows:
            yield from figures.ladder(title.split()[0], missing)


def _phases(heads: list[str], rows: list[list[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the dates of the ends of phases, which the first two rows hold."""
    for place, head in enumerate(heads[2:], 2):
        phase = read("labels.after", head)["phase"]
        for row, name in zip(rows, ("80 %", "50 %"), strict=False):
            if row[place][-1].isdigit():
                yield f"{phase}: {name}", day(row[place])


def _basis(prose: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the list on what the board's report rests on."""
    for code in ("some_of_both", "some_unknown", "some_not_applicable", "all_answered"):
        if said := read(f"page_notes.{code}", prose):
            yield "basis: answered", said["answered"]
            yield "basis: applicable", said["asked"]
            yield "basis: unknown", said.get("unknown", 0)
            yield "basis: not applicable", said.get("number", 0)
            break
    if said := read("page_notes.above_evidence", prose):
        yield "basis: claimed above evidence", said["number"]


def _first(cell: str) -> str:
    """Return a cell without the mark of a change."""
    return cell.removesuffix("▲").removesuffix("▼").strip()


def _words(element: Any) -> str:
    return " ".join(" ".join(element.itertext()).split())
