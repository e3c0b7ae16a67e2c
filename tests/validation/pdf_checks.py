"""Does a PDF keep its standards, and is it read aloud in the order of the page? Asks veraPDF, qpdf and poppler."""

import os
import re
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

TOOLS = Path(__file__).parents[2] / ".validators"
JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation")
MOST_BYTES = 400_000
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
STRUCTURE = re.compile(r'^( *)(?:"(.*)"|([A-Za-z0-9]+)\b.*)$')
WRITTEN_OUT = re.compile(r"<U\+([0-9A-F]{4,6})>")

Failures = dict[Path, list[str]]


def standard_failures(papers: list[Path], flavours: list[str]) -> Failures:
    """What veraPDF finds, one virtual machine for all."""
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
    """Is the file sound, and small enough to send by mail?"""
    sound = subprocess.run(["qpdf", "--check", paper], capture_output=True, text=True, check=False)
    if sound.returncode:
        yield f"qpdf: {' '.join((sound.stdout + sound.stderr).split())}"
    if (size := paper.stat().st_size) >= MOST_BYTES:
        yield f"size: {size:,} bytes, {MOST_BYTES:,} are too many"


def order_failures(paper: Path, page: Path) -> Iterator[str]:
    """Are the headings those of the page, in its order, and stands every table's head before its body?"""
    shown = subprocess.run(["pdfinfo", "-struct-text", paper], capture_output=True, text=True, check=True)
    headings, tables = _structure(shown.stdout)
    wanted = _Headings.of(page)
    for number, (heading, expected) in enumerate(zip(headings, wanted, strict=False), 1):
        if heading != expected:
            yield f"order: heading {number} is {heading}, in the page {expected}"
            break
    if len(headings) != len(wanted):
        yield f"order: {len(headings)} headings, in the page {len(wanted)}"
    for number, parts in enumerate(tables, 1):
        if "THead" in parts[1:]:
            yield f"order: table {number} is {', '.join(parts)}"


def _structure(shown: str) -> tuple[list[str], list[list[str]]]:
    """The headings of the logical structure, and of every table its parts."""
    headings: list[str] = []
    tables: list[list[str]] = []
    open_at = {"heading": -1, "table": -1}
    for line in shown.splitlines():
        if not (found := STRUCTURE.match(line)):
            continue
        depth, text, tag = len(found[1]), found[2], found[3]
        for what, at in open_at.items():
            if depth <= at:
                open_at[what] = -1
        if tag and tag.lower() in HEADINGS:
            headings.append(f"{tag.lower()} ")
            open_at["heading"] = depth
        elif tag == "Table":
            tables.append([])
            open_at["table"] = depth
        elif tag in {"THead", "TBody", "TFoot"} and depth == open_at["table"] + 2:
            tables[-1].append(tag)
        elif text and open_at["heading"] >= 0:
            headings[-1] += _letters(text)
    return headings, tables


def _letters(text: str) -> str:
    """Text without white space and invisible characters, in one form, with what is written out as itself."""
    shown = WRITTEN_OUT.sub(lambda found: chr(int(found[1], 16)), text)
    return "".join(letter for letter in shown if letter.isprintable() and not letter.isspace())


class _Headings(HTMLParser):
    """The headings of a page as `h2 Text`, without spaces in the text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    @classmethod
    def of(cls, page: Path) -> list[str]:
        reader = cls()
        reader.feed(page.read_text("utf-8"))
        return reader.found

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag in HEADINGS:
            self._inside = True
            self.found.append(f"{tag} ")

    def handle_endtag(self, tag: str) -> None:
        if tag in HEADINGS:
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += _letters(data)
