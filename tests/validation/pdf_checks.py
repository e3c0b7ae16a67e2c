"""Checks of PDFs for their standards and their reading order, with veraPDF, qpdf and poppler."""

import os
import re
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from unicodedata import bidirectional

from readiness.view.edition import Edition

TOOLS = Path(__file__).parents[2] / ".validators"
JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation")
MOST_BYTES = 400_000
MOST_BYTES_OF_A_PAGE = 15_000
"""The most of each page of a report with every answer, which has as many pages as it takes."""
MOST_PAGES: dict[str | None, int] = {"board": 2, "leadership": 10}
"""The most pages of an edition; the full one and those of a part have as many as they take."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
STRUCTURE = re.compile(r"^( *)([A-Za-z0-9]+)\b", re.MULTILINE)
WRITTEN_OUT = re.compile(r"<U\+([0-9A-F]{4,6})>")

Failures = dict[Path, list[str]]


def standard_failures(papers: list[Path], flavours: list[str]) -> Failures:
    """Return the findings of veraPDF, which checks all files in one virtual machine."""
    jars = [TOOLS, TOOLS / "verapdf.jar", *(Path("/usr/share/java") / f"{name}.jar" for name in JAXB)]
    asked = [(flavour, paper) for paper in papers for flavour in flavours]
    answers = subprocess.run(
        ["java", "-cp", os.pathsep.join(map(str, jars)), "Validate"],
        input="".join(f"{flavour}\t{paper}\n" for flavour, paper in asked),
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    failures: Failures = {paper: [] for paper in papers}
    lines = iter(answers)
    for flavour, paper in asked:
        for line in lines:
            rule, number, *message = line.split("\t")
            if rule == "checks":
                if number == "0":
                    failures[paper].append(f"{flavour}: nothing was checked")
                break
            failures[paper].append(f"{flavour}: {rule}, {number} times: {' '.join(message)}")
        else:
            failures[paper].append(f"{flavour}: no answer")
    return failures


def file_failures(paper: Path) -> Iterator[str]:
    """Yield a failure when the file is damaged, or too large to send by mail."""
    sound = subprocess.run(["qpdf", "--check", paper], capture_output=True, text=True, check=False)
    if sound.returncode:
        yield f"qpdf: {' '.join((sound.stdout + sound.stderr).split())}"
    most = MOST_BYTES
    if paper.stem.endswith("-full"):
        most = max(most, MOST_BYTES_OF_A_PAGE * int(_told("qpdf", "--show-npages", paper)))
    if (size := paper.stat().st_size) >= most:
        yield f"size: {size:,} bytes, {most:,} are too many"


def page_failures(paper: Path, edition: Edition) -> Iterator[str]:
    """Yield a failure when the edition has more pages than its readers read."""
    most = None if edition.part else MOST_PAGES.get(edition.audience)
    if most and (pages := int(_told("qpdf", "--show-npages", paper))) > most:
        yield f"pages: {pages}, {most} at most"


def order_failures(paper: Path, page: Path) -> Iterator[str]:
    """Yield a failure unless headings are those of the page, in its order, and every table's head precedes its body."""
    wanted = _Headings.of(page)
    levels, tables = _structure(_told("pdfinfo", "-struct", paper))
    if levels != [level for level, _ in wanted]:
        yield f"order: the headings are {' '.join(levels)}, in the page {' '.join(level for level, _ in wanted)}"
    text = _letters(_told("pdftotext", "-raw", paper, "-"))
    at = 0
    for level, heading in wanted:
        if any(bidirectional(letter) in {"R", "AL"} for letter in heading):
            continue  # poppler writes right-to-left text from the left
        found = text.find(heading, at)
        if found < 0:
            yield f"order: {level} {heading} does not come after the heading before it"
            break
        at = found + len(heading)
    for number, parts in enumerate(tables, 1):
        if "THead" in parts[1:]:
            yield f"order: table {number} is {', '.join(parts)}"


def _told(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _structure(shown: str) -> tuple[list[str], list[list[str]]]:
    """The levels of the headings in the logical structure, and of every table its parts."""
    levels: list[str] = []
    tables: list[tuple[int, list[str]]] = []
    for depth, tag in ((len(found[1]), found[2]) for found in STRUCTURE.finditer(shown)):
        if tag.lower() in HEADINGS:
            levels.append(tag.lower())
        elif tag == "Table":
            tables.append((depth, []))
        elif tag in {"THead", "TBody", "TFoot"} and tables and depth == tables[-1][0] + 2:
            tables[-1][1].append(tag)
    return levels, [parts for _, parts in tables]


def _letters(text: str) -> str:
    """Return a text without white space and invisible characters, with written-out characters replaced."""
    shown = WRITTEN_OUT.sub(lambda found: chr(int(found[1], 16)), "".join(text.split()))
    return "".join(letter for letter in shown if letter.isprintable())


class _Headings(HTMLParser):
    """The headings of a page, each with its level and its text without spaces."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._inside = False

    @classmethod
    def of(cls, page: Path) -> list[tuple[str, str]]:
        reader = cls()
        reader.feed(page.read_text("utf-8"))
        return [(level, _letters(text)) for level, text in reader.found]

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag in HEADINGS:
            self._inside = True
            self.found.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in HEADINGS:
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            level, text = self.found[-1]
            self.found[-1] = level, text + data
