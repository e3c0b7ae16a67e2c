"""Differences of a PDF from the one that its answers give.

`pages` lists pages and runs of pages, and `number` counts the pages in it.
"""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, phrase


@phrase("{first}–{last}", first=3, last=5)
def run(*, first: int, last: int) -> None:
    """Pages in a row, in a list of pages."""


@phrase("{number} page", "{number} pages", by="number", number=3)
def pages(*, number: int) -> None:
    """A number of pages."""


@phrase("it has {pages}, not {expected} as expected from the answers", pages=pages(number=3), expected=2)
def page_count(*, pages: Statement, expected: int) -> None:
    """The PDF has more or fewer pages than the answers give."""


@phrase(
    "the words on page {pages} are not those expected from the answers",
    "the words on pages {pages} are not those expected from the answers",
    by="number",
    pages=(1, 2),
    number=2,
)
def words(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages whose words differ."""


@phrase(
    "page {pages} is not drawn as expected from the answers",
    "pages {pages} are not drawn as expected from the answers",
    by="number",
    pages=(1, 2),
    number=2,
)
def drawing(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages that look different."""


@phrase(
    "the letters on page {pages} have another shape, as with other versions of the fonts",
    "the letters on pages {pages} have another shape, as with other versions of the fonts",
    by="number",
    pages=(1, 2),
    number=2,
)
def fonts(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages with changed fonts."""


@phrase("page {pages} is cropped", "pages {pages} are cropped", by="number", pages=(1, 2), number=2)
def cropped(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages of which a part is cut off."""


@phrase("page {pages} is turned", "pages {pages} are turned", by="number", pages=(1, 2), number=2)
def turned(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages that are rotated."""


@phrase("page {pages} has another size", "pages {pages} have another size", by="number", pages=(1, 2), number=2)
def size(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages of another size."""


@phrase(
    "page {pages} has other margins for printing",
    "pages {pages} have other margins for printing",
    by="number",
    pages=(1, 2),
    number=2,
)
def edges(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages with other margins for printing."""


@phrase(
    "page {pages} is read aloud in another way",
    "pages {pages} are read aloud in another way",
    by="number",
    pages=(1, 2),
    number=2,
)
def page_reading(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages that a screen reader reads differently."""


@phrase(
    "page {pages} does something when shown",
    "pages {pages} do something when shown",
    by="number",
    pages=(1, 2),
    number=2,
)
def page_action(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages that start an action."""


@phrase(
    "page {pages} has an annotation that is placed, shown or marked in another way",
    "pages {pages} have an annotation that is placed, shown or marked in another way",
    by="number",
    pages=(1, 2),
    number=2,
)
def annotation(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages with a changed annotation."""


@phrase(
    "page {pages} has an annotation that is not a link and could cover anything",
    "pages {pages} have an annotation that is not a link and could cover anything",
    by="number",
    pages=(1, 2),
    number=2,
)
def no_link(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages with a note, stamp or form field."""


@phrase(
    "page {pages} has a link that leads elsewhere or does something else",
    "pages {pages} have a link that leads elsewhere or does something else",
    by="number",
    pages=(1, 2),
    number=2,
)
def link(*, pages: tuple[Value, ...], number: int) -> None:
    """Pages with a changed link."""


@phrase("{number} more annotation", "{number} more annotations", by="number", number=2)
def more_annotations(*, number: int) -> None:
    """A number of annotations, after `has`."""


@phrase("{number} fewer annotation", "{number} fewer annotations", by="number", number=2)
def fewer_annotations(*, number: int) -> None:
    """A number of annotations, after `has`."""


@phrase(
    "page {pages} has {annotations} than expected",
    "pages {pages} have {annotations} than expected",
    by="number",
    pages=(1, 2),
    number=2,
    annotations=more_annotations(number=1),
)
def annotation_count(*, pages: tuple[Value, ...], number: int, annotations: Statement) -> None:
    """Pages with more or fewer annotations than the answers give."""


@phrase(
    "page {pages} has an entry '{entry}' that is not as expected from the answers",
    "pages {pages} have an entry '{entry}' that is not as expected from the answers",
    by="number",
    pages=(1, 2),
    number=2,
    entry="Trans",
)
def page_entry(*, pages: tuple[Value, ...], number: int, entry: str) -> None:
    """Pages with a changed entry, which has the name of the PDF standard."""


@phrase("it is written in PDF {version}", version="1.3")
def version(*, version: str) -> None:
    """The PDF has another version of the format."""


@phrase("it has a list '{entry}' that is not as expected from the answers", entry="AP")
def names_entry(*, entry: str) -> None:
    """The PDF has a changed list, which has the name of the PDF standard."""


@phrase("it has an entry '{entry}' that is not as expected from the answers", entry="Threads")
def document_entry(*, entry: str) -> None:
    """The PDF has a changed entry, which has the name of the PDF standard."""


@phrase("its property '{entry}' is not as expected from the answers", entry="Title")
def document_property(*, entry: str) -> None:
    """The PDF has a changed property, which has the name of the PDF standard."""


@phrase("it holds other fonts or pictures, which no page uses")
def unused() -> None:
    """Fonts or pictures that no page shows."""


@phrase("it has a form, or a signature in a form")
def form() -> None:
    """A form was added."""


@phrase("it does something when it is opened, printed or closed")
def action() -> None:
    """An action was added."""


@phrase("it runs a script")
def script() -> None:
    """A script was added."""


@phrase("it has layers, which may be shown or hidden")
def layers() -> None:
    """Layers were added."""


@phrase("its outline is different")
def outline() -> None:
    """The table of contents that a viewer shows beside the pages."""


@phrase("the text for reading aloud or copying is different")
def reading() -> None:
    """The text for screen readers and for copying."""


@phrase("its pages are numbered in another way")
def labels() -> None:
    """The page numbers that a viewer shows."""


@phrase("it opens in another way")
def view() -> None:
    """The way in which a viewer shows the file first."""


@phrase("it opens as a collection of the files inside, not with its pages")
def portfolio() -> None:
    """The file is a portfolio."""


@phrase("its metadata are different")
def metadata() -> None:
    """The description of the file."""


@phrase("its colors are meant for another device")
def colors() -> None:
    """The color profile."""


@phrase("the files inside are attached, named or described in another way")
def files() -> None:
    """The attached files."""


@phrase("its short links begin with another address")
def base() -> None:
    """The address that short links begin with."""


@phrase("the places its links lead to are different")
def destinations() -> None:
    """The places inside the file that links lead to."""
