"""Checks of documents and strings: a result or a refusal with a place, and reports that show the text only as text.

Each check returns what failed; nothing when all is well.
"""

import html.parser
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import copytree

import yaml
from markdown_it import MarkdownIt

from readiness import pipeline
from readiness.cli.problem_text import format_error, format_problems
from readiness.errors import InvalidFilesError, ReadinessError
from readiness.loading.pack_of_answers import load_pack_of
from readiness.loading.read_answers import parse_answers, read_answers
from readiness.loading.read_pack import PackReader, load_pack, read_pack
from readiness.model.answers import Answers
from readiness.pack_lint import lint_pack
from readiness.statements.statement import Statement

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
OF_THE_FILE = ("this file is ", "this is not a text file", "this is UTF-16", "more than 100 problems")
"""Messages about a file as a whole; every other message names a place."""
NO_WORDS = {"yaml_syntax.no_yaml", "yaml_problems.no_yaml_text", "field_problems.misfit"}
"""Messages for what nobody foresaw."""
PARTS = {
    "questionnaire": "questionnaires/tiny/questionnaire.yaml",
    "dimension": "questionnaires/tiny/team.yaml",
    "rubric": "rubrics/tiny/rubric.yaml",
    "judged": "rubrics/tiny/team.yaml",
    "initiatives": "rubrics/tiny/initiatives.yaml",
    "sources": "rubrics/tiny/sources.yaml",
}


def refusal_failures(error: ReadinessError) -> Iterator[str]:
    """Check that a refusal names its place, has a text of this program, and is safe to print."""
    if isinstance(error, InvalidFilesError):
        told = format_problems(error.problems)
        for problem in error.problems:
            if not problem.line and not str(problem.message).startswith(OF_THE_FILE):
                yield f"no place: {problem.message}"
            if isinstance(problem.message, Statement) and problem.message.code in NO_WORDS:
                yield f"no words: {problem.message}"
    else:
        told = format_error(error)
    if found := OBEYED.search(told):
        yield f"the message holds U+{ord(found[0]):04X}"
    if "Input should" in told or "while " in told.partition("\n")[0]:
        yield "the message is not in our own words"


def document_failures(content: bytes, folder: Path) -> Iterator[str]:
    """Read a document as answers and as every part of a pack."""
    copytree(TINY, folder, dirs_exist_ok=True)
    path = folder / "answers.yaml"
    path.write_bytes(content)
    try:
        document = read_answers(path)
        parse_answers(document, load_pack_of(document, PackReader(TINY)))
    except ReadinessError as error:
        yield from (f"as answers: {failure}" for failure in refusal_failures(error))
    for name, part in PARTS.items():
        (folder / part).write_bytes(content)
        try:
            problems = list(lint_pack(*read_pack("tiny", packs=folder)))
            list(refusal_failures(InvalidFilesError(problems)))
        except ReadinessError as error:
            yield from (f"as {name}: {failure}" for failure in refusal_failures(error))
        (folder / part).write_bytes((TINY / part).read_bytes())


def _answers(texts: Sequence[str], questions: Sequence[str]) -> dict[str, object]:
    """Build answers with each text as a note and as the title of a piece of evidence, and the first in the header."""
    return {
        "assessment": {
            "organization": texts[0],
            "use_case": texts[0],
            "date": "2026-06-05",
            "questionnaire": "healthcare-ai@3.0.0",
            "rubric": "healthcare-ai@3.0.0",
        },
        "answers": {
            question: {
                "level": "2",
                "note": text,
                "evidence": [{"title": text, "date": "2026-05-01", "location": text}],
            }
            for question, text in zip(questions, texts, strict=False)
        },
    }


def _written(path: Path, data: object) -> None:
    text = yaml.dump(data, Dumper=DUMPER, allow_unicode=True, sort_keys=False)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


class Strings:
    """Checks of strings with the shipped pack."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "answers.yaml"
        self.pack = load_pack("healthcare-ai")
        self.questions = list(self.pack.questionnaire.questions)
        self.accepted: list[str] = []
        self.known: dict[str, set[object]] = {}

    def failures(self, text: str) -> Iterator[str]:
        """Write and read a string in four places: it comes back as it was, or is refused with a place."""
        _written(self.path, _answers([text], self.questions))
        try:
            answers = self._read()
        except ReadinessError as error:
            yield from refusal_failures(error)
            return
        said = answers.answers[self.questions[0]]
        header = answers.assessment
        if {said.note, said.evidence[0].title, header.organization, header.use_case} != {text}:
            yield "it came back changed"
        self.accepted.append(text)

    def _read(self) -> Answers:
        return parse_answers(read_answers(self.path), self.pack)[0]

    def report_failures(self, texts: Sequence[str]) -> Iterator[str]:
        """Render strings, as many as there are questions, and look for anything but text that came from them."""
        if not self.known:
            for harmless in (
                "word",
                "two words\nand a line\n\nand a paragraph",
                "long" * 400,
                "- a\n- b",
                "https://example.org/a",
            ):
                for form, found in self._rendered([harmless] * len(self.questions)).items():
                    self.known.setdefault(form, set()).update(found)
        missing = len(self.questions) - len(texts)
        for form, found in self._rendered([*texts, *["word"] * missing]).items():
            if more := found - self.known[form]:
                yield f"{form}: {sorted(map(str, more))[:3]}"

    def _rendered(self, texts: Sequence[str]) -> dict[str, set[object]]:
        """Return what each report contains besides text: tags with attributes, addresses, scripts, escape sequences."""
        _written(self.path, _answers(texts, self.questions))
        assessment = pipeline.assess(pipeline.load(self.path))
        page = pipeline.report(assessment, "html").decode()
        marked = MarkdownIt("commonmark", {"html": True}).enable("table")
        prose = pipeline.report(assessment, "markdown").decode()
        json.loads(pipeline.report(assessment, "json"))
        shown = pipeline.report(assessment, "terminal").decode()
        shown = re.sub(r"\x1b\[[0-9;]*m", "", shown)
        return {
            "html": _structure(page),
            "markdown": _structure(marked.render(prose)),
            "terminal": {f"U+{ord(found):04X}" for found in OBEYED.findall(shown)},
        }


class _Structure(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: set[object] = set()
        self.raw = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.raw = tag if tag in {"script", "style"} else ""
        self.found.add((tag, tuple(sorted(name for name, _ in attrs))))
        for name, value in attrs:
            if name in {"href", "src", "style", "srcset", "action", "content"} or name.startswith("on"):
                # A location of evidence may be a web link, and no other link.
                address = "http" if re.match(r"https?://", value or "") else re.sub(r"[0-9.]+", "0", value or "")
                self.found.add((tag, name, address))

    def handle_endtag(self, tag: str) -> None:
        self.raw = ""
        self.found.add(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if self.raw:
            self.found.add((self.raw, data))

    def handle_comment(self, data: str) -> None:
        self.found.add(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.found.add(("declaration", decl))

    def unknown_decl(self, data: str) -> None:
        self.found.add(("declaration", data))

    def handle_pi(self, data: str) -> None:
        self.found.add(("instruction", data))


def _structure(page: str) -> set[object]:
    parser = _Structure()
    parser.feed(page)
    parser.close()
    return parser.found
