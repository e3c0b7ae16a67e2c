"""In a language that marks every phrase, and with a pack in Greek letters, no English stands unmarked."""

import re
from functools import cache
from html.parser import HTMLParser
from io import BytesIO

import pytest
from filelock import FileLock
from pptx import Presentation
from pypdf import PdfReader

from in_greek import ids_of, story_in_greek
from in_plain_lines import Typist
from interview.test_in_another_language import ASKS
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.closing_summary import ResumeCommand, closing_summary
from readiness.interview.options import InterviewOptions
from readiness.interview.plain_frontend import PlainInterview
from readiness.saving.answers_file import open_answers
from readiness.statements.language import language_named
from readiness.statements.voice import speaking
from readiness.view.edition import Edition
from running import readiness_here

STORIES = ("sepsis-stalled", "front-office-phone", "enterprise-scale")
READ_ALOUD = {"aria-label", "title", "alt", "data-shown", "data-unfold"}
"""The attributes of HTML that people read or hear."""
PLAIN = re.compile(
    r"readiness( [a-z-]+(?![\w.-]))*"  # the program and its commands
    r"|\S*/\S*|\b[\w-]+\.(yaml|html|pdf|md)\b"  # files and folders
    r"|\b(data|infrastructure|talent|security|workflow|roi)(\.[a-z-]+)?\b"  # ids of dimensions and questions
    r"|\b[0-9a-f]{8,}\b"  # digests
    r"|\{(shown|every)\}"  # the places of numbers that the page's script counts
)
WORD = re.compile(r"[A-Za-z]*[a-z][A-Za-z]*")


@pytest.fixture(scope="session")
def folders(shared_folder):
    """A function for the folder of an example in Greek letters, with its pack."""

    def made(story):
        folder = shared_folder / f"greek-{story}"
        with FileLock(f"{folder}.lock"):
            if not (folder / "answers.yaml").exists():
                story_in_greek(story, folder)
        return folder

    return made


@pytest.fixture(autouse=True)
def _marked():
    with speaking(language_named("en-XA")):
        yield


def unmarked(text, folder, *typed):
    """Return the words in plain Latin letters that are no ids, names of files, commands or typed words."""
    rest = known(folder, typed).sub("", " ".join(text.split()))
    return {word for word in WORD.findall(PLAIN.sub("", rest)) if len(word) > 2}


@cache
def known(folder, typed):
    """Return a pattern of the ids and the typed words, the longest first; by first signs, which is searched faster."""
    rests: dict[str, list[str]] = {}
    for text in sorted({*typed, *ids_of(folder)}, key=len, reverse=True):
        rests.setdefault(text[:2], []).append(re.escape(text[2:]))
    branches = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return re.compile(rf"(?<![A-Za-z])(?:{branches})(?![A-Za-z])")


class Reader(HTMLParser):
    """The texts of a page that people read or hear."""

    def __init__(self, page):
        super().__init__()
        self.texts, self.hidden = [], 0
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in {"style", "script"}
        self.texts += [value for name, value in attrs if name in READ_ALOUD and value]

    def handle_endtag(self, tag):
        self.hidden -= tag in {"style", "script"}

    def handle_data(self, data):
        if not self.hidden:
            self.texts.append(data)


def slide_texts(content):
    """Yield every text of a deck: shapes, tables, charts, alternative texts, notes."""
    deck = Presentation(BytesIO(content))
    yield deck.core_properties.title
    for slide in deck.slides:
        for shape in slide.shapes:
            yield shape._element._nvXxPr.cNvPr.get("descr") or ""  # noqa: SLF001 - it has no public name
            if shape.has_text_frame:
                yield shape.text_frame.text
            if shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)
            if shape.has_chart:
                for plot in shape.chart.plots:
                    yield from map(str, plot.categories)
                    yield from (series.name for series in plot.series)
        if slide.has_notes_slide:
            yield slide.notes_slide.notes_text_frame.text


def texts_of(form, content):
    """Return the texts of a report as people read them."""
    if form == "html":
        return "\n".join(Reader(content.decode()).texts)
    if form == "pptx":
        return "\n".join(slide_texts(content))
    if form == "pdf":
        pdf = PdfReader(BytesIO(content))
        titles = [str(entry.title) for entry in pdf.outline if not isinstance(entry, list)]
        return "\n".join([page.extract_text() for page in pdf.pages] + titles)
    return content.decode().replace("<wbr>", "")


@cache
def assessed(folder):
    return pipeline.assess(folder / "answers.yaml", packs=folder)


@pytest.mark.parametrize("form", ["html", "markdown", "terminal", "pptx"])
@pytest.mark.parametrize("story", STORIES)
def test_every_report_is_made_of_phrases(story, form, folders):
    folder = folders(story)
    assessment = assessed(folder)
    audiences = ("full", "leadership", "board") if story == "sepsis-stalled" else ("full",)
    for audience in audiences:
        said = texts_of(form, pipeline.report(assessment, form, Edition(audience)))
        assert "[" in said
        assert unmarked(said, folder) == set(), audience


def test_every_page_of_paper_is_made_of_phrases(folders):
    folder = folders("front-office-phone")
    assessment = assessed(folder)
    said = texts_of("pdf", pipeline.report(assessment, "pdf", Edition("leadership")))

    assert "[Þàğé 2 öƒ " in said
    assert unmarked(said, folder) == set()


HEAD = """assessment:
  organization: Ω
  use_case: Ω
  date: DATE
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
answers:
"""
BROKEN = [
    HEAD.replace("DATE", "2026-06-05") + "  data.availability: 1\n  data.availability: 2\n",
    HEAD.replace("DATE", "2026-13-05") + "  data.availability: {level: 9, note: 3}\n  data.wrong: 3\n",
    HEAD.replace("DATE", "2026-06-05") + "  data.availability: {level: 2, evidence: [{date: 2027-01-01}]}\n",
    "answers: [",
]


@pytest.mark.parametrize(
    "arguments",
    [
        ("score",), ("gate",), ("gate", "--require", "G1"), ("roadmap",), ("check",), ("portfolio",),
        ("explain", "DATA-01"), ("explain", "data"), ("explain", "G1"), ("explain", "I-01"), ("explain", "overall"),
        ("score", "--target", "G9"), ("report", "--check"),
    ],
)  # fmt: skip
def test_every_command_speaks_in_phrases(arguments, folders):
    folder = folders("sepsis-stalled")
    name, *rest = arguments
    answers = [folder / "answers.yaml"]
    done = readiness_here(name, *(rest + answers if name == "explain" else answers + rest), "--pack", folder)

    assert "[" in done.stdout + done.stderr
    assert (
        unmarked(done.stdout + done.stderr, folder, "use-case", "organization", "governance", "change", "pack") == set()
    )


@pytest.mark.parametrize("text", BROKEN)
def test_problems_of_a_broken_file_are_phrases(text, folders, tmp_path):
    folder = folders("sepsis-stalled")
    (tmp_path / "broken.yaml").write_text(text)
    done = readiness_here("check", "broken.yaml", "--pack", folder, cwd=tmp_path)

    assert done.returncode == 3
    assert unmarked(done.stdout + done.stderr, folder, *KEYS_OF_FILES) == set()


@pytest.mark.parametrize("kind", ["questions", "prework", "facts", "gates", "initiatives"])
def test_lists_of_a_pack_are_phrases(kind, folders):
    folder = folders("sepsis-stalled")
    done = readiness_here("list", kind, "--pack", folder)

    assert unmarked(done.stdout, folder, "data", *PARTS_OF_A_CASE) == set()


def test_the_doctor_speaks_in_phrases(folders):
    folder = folders("sepsis-stalled")

    assert unmarked(readiness_here("doctor").stdout, folder, "Python", "xterm", "utf", "git", "dumb") == set()


def test_the_interview_in_plain_lines_is_made_of_phrases(folders, tmp_path):
    folder = folders("sepsis-stalled")
    path = tmp_path / "answers.yaml"
    path.write_bytes((folder / "answers.yaml").read_bytes())
    typist = Typist(tmp_path, ASKS)
    with open_answers(path, folder) as file:
        interview = PlainInterview(file, typist, InterviewOptions())
        interview.run()
        interview.session.leave()
    end = closing_summary(interview.session, ResumeCommand("answers.yaml"), 80)

    said = "\n".join(typist.shown) + end
    assert unmarked(said, folder, *TYPED) == set()


KEYS_OF_FILES = ("level", "note", "date", "evidence", "answers", "organization", "questionnaire", "rubric", "title")
PARTS_OF_A_CASE = ("case", "case.costs", "case.benefits", "case.spent", "case.staff")
TYPED = (
    "Data check", "share", "a line", "what", "ninety", "Enter", "back", "unknown", "note", "evidence", "flag",
    "vote blind", "find", "map", "open", "scores", "undo", "clear", "measured", "late", "who", "facts", "record",
    "remedy", "initiative", "agenda", "phones", "presenter", "show", "help", "quit", "flagged", "unanswered",
    "blockers", "disagreed", "due",
)  # fmt: skip
"""Keys and commands that a person types, and what this one typed."""


KEYS = [
    "?", "escape", "l", "escape", "s", "escape", "2", "y", "enter", "h", "h", "/", "escape", "p", "escape", "w",
    "escape", "x", "escape",
]  # fmt: skip


def test_the_full_screen_is_made_of_phrases(folders, tmp_path):
    folder = folders("sepsis-stalled")
    path = tmp_path / "answers.yaml"
    path.write_bytes((folder / "answers.yaml").read_bytes())
    seen = []

    async def steps(screen: Screen):
        for key in KEYS:
            screen.give(key)
            seen.append(await screen.settle())

    on_screen(path, steps, packs=folder, size=(80, 24))
    assert unmarked("\n".join(seen), folder, *TYPED) == set()
