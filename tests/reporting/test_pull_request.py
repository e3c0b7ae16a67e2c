"""A comment on a pull request: 40 lines for a decision, all else folded, and nothing in it that a service acts on."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from markdown_it import MarkdownIt

from filled_answers import filled
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.markdown import comment as comments
from readiness.markdown.comment import MOST_CHARACTERS, MOST_LINES, comment
from readiness.markdown.escape import escape
from readiness.statements.language import language_named
from readiness.statements.voice import speaking
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT, STORIES, readiness_here

CASES = ROOT / "tests" / "cases"
FILES = [*sorted(STORIES.glob("*/answers.yaml")), *sorted((CASES / "adversarial").glob("*.yaml"))]
IN_USE = sorted((CASES / "tools_in_use").glob("*.yaml"))
EVERY = pytest.mark.parametrize("path", [*FILES, *IN_USE], ids=lambda path: f"{path.parent.name}/{path.stem}")
FOLDED = re.compile(r"<details>.*?</details>\n", re.DOTALL)
OURS = {"p", "ul", "li", "strong", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "details", "summary"}
RENDERER = MarkdownIt("commonmark", {"html": True}).enable("table")


class Page(HTMLParser):
    """The elements of a page, the texts outside folded parts, and the folded parts with a table or a list."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.open = set(), set(), []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(tag, *attribute) for attribute in attrs}
        self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open.pop() != tag:
            pass


@cache
def assessed(path: Path):
    if path in IN_USE:
        pack, case = load_pack("healthcare-ai"), yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
        return pipeline.assess(filled(case["answers"], pack, "G2", case["shown"]), pack=pack)
    return pipeline.assess(pipeline.load(path))


@cache
def view_of(path: Path):
    return build_view(assessed(path))


@cache
def sepsis():
    return view_of(STORIES / "sepsis-stalled" / "answers.yaml")


def above(text):
    """Return the comment without its folded parts."""
    return FOLDED.sub("", text)


def titles(text):
    return re.findall(r"<summary>(.*?)</summary>", text)


@EVERY
def test_what_is_not_folded_has_at_most_40_lines(path):
    assert len(above(comment(view_of(path), "report")).splitlines()) <= MOST_LINES


@EVERY
def test_a_service_takes_it_whole(path):
    assert len(comment(view_of(path), "report")) <= MOST_CHARACTERS


@EVERY
def test_it_has_no_link_no_picture_and_no_mention(path):
    text = comment(view_of(path), "report")
    page = Page(RENDERER.render(text))

    assert page.tags <= OURS | {"span", "wbr"}
    assert {name for _, name, _ in page.attributes} <= {"style"}  # the alignment of cells
    assert not re.search(r"(?<![\\\w])@\w", text)


def full(view):
    """Return a view with more of everything than a comment has room for."""
    leader, lane = view.leader, view.leader.safe_now
    decisions = leader.decisions * 2
    many = leader._replace(
        decided=(leader.opening,) * 3, safe_now=lane * 20, decisions=decisions[:5], decisions_more=leader.opening
    )
    return view._replace(leader=many)


def test_more_of_everything_keeps_to_40_lines_and_is_counted(monkeypatch):
    path = STORIES / "sepsis-stalled/answers.yaml"
    compared = build_view(pipeline.compare_with(assessed(path), assessed(path), "before.yaml"))
    monkeypatch.setattr(comments, "MOST_CHARACTERS", 15_000)
    text = above(comment(full(compared), "report"))

    assert "Left out, because" in text
    assert len(view_of(path).options.options) == 5
    assert len(text.splitlines()) == MOST_LINES
    assert "- and 37 more, in the report" in text  # of 40 entries that make it safe


def test_the_verdict_comes_first_and_then_what_is_asked():
    text = above(comment(sepsis(), "report"))
    told = [
        "Suspended since September 5, 2025", "G0 can open by July 17, 2026", "How sure the verdict is",
        "**Nobody is exposed now: the tool is not used. Before it is used again, remove 5 dangers:**",
        "Choose today", "| All the work (advised) | passed |", "beside the choice", "If nothing is decided",
    ]  # fmt: skip

    assert [text.index(one) for one in told] == sorted(text.index(one) for one in told)


def test_the_details_are_folded_by_part():
    assert titles(comment(sepsis(), "report")) == ["Gates", "Roadmap", "Gaps", "Calendar", "About this assessment"]


@pytest.mark.parametrize("title", ["Gates", "Roadmap", "Gaps", "Calendar"])
def test_a_folded_part_is_markdown_within_its_element(title):
    part = next(one for one in FOLDED.findall(comment(sepsis(), "report")) if f"<summary>{title}<" in one)

    assert part.startswith(f"<details><summary>{title}</summary>\n\n")
    assert part.endswith("\n\n</details>\n")
    assert "<table>" in RENDERER.render(part)


def test_a_part_without_room_is_left_out_whole_and_named(monkeypatch):
    whole = comment(sepsis(), "report")
    monkeypatch.setattr(comments, "MOST_CHARACTERS", len(whole) - 1)
    text = comment(sepsis(), "report")

    assert len(text) < len(whole)
    assert set(titles(text)) < set(titles(whole))
    left_out = [title for title in titles(whole) if title not in titles(text)]
    assert f"Left out, because a comment holds at most 65,536 characters: {' and '.join(left_out)}." in text
    assert [part for part in FOLDED.findall(text) if part not in whole] == []


def test_long_texts_are_shortened_only_where_they_would_not_fit():
    view = sepsis()
    name, other = "A <b> @org " * 25, "x" * 5_000
    header = view.header._replace(organization=name)

    assert escape(name) in comment(view._replace(header=header), "report")
    assert len(above(comment(view._replace(header=header._replace(organization=other)), "report"))) < 20_000


def test_its_first_line_finds_it_again_whatever_the_day_and_the_answers():
    view = sepsis()
    later = view._replace(header=view.header._replace(date=view.header.date.replace(year=2027)))
    first = comment(view, "report").splitlines()[0]

    assert re.fullmatch("<!-- readiness report [0-9a-f]{12} -->", first)
    assert comment(later, "report").splitlines()[0] == first
    assert comment(view, "report-board").splitlines()[0] != first
    assert "<!--" not in comment(view, "report").partition("\n")[2]


def test_a_board_sees_neither_steps_nor_gaps_nor_the_calendar():
    text = pipeline.report(assessed(STORIES / "sepsis-stalled/answers.yaml"), "pull-request", Edition("board")).decode()

    assert titles(text) == ["Gates", "About this assessment"]


@pytest.mark.parametrize(
    ("part", "folded"),
    [
        ("team", ["Roadmap", "Gaps", "Calendar"]),
        ("safety", ["Gaps", "Calendar"]),
        ("finance", ["Roadmap", "Calendar"]),
    ],
)
def test_a_part_for_one_reader_folds_only_its_sections(part, folded):
    edition = Edition(part=part)
    text = pipeline.report(assessed(STORIES / "enterprise-scale/answers.yaml"), "pull-request", edition).decode()

    assert titles(text) == [*folded, "About this assessment"]


def test_a_part_of_one_dimension_names_it():
    edition = Edition(dimension="security")
    text = pipeline.report(assessed(STORIES / "sepsis-stalled/answers.yaml"), "pull-request", edition).decode()

    assert "Security" in above(text)
    assert "DATA-01" not in text


def test_changes_since_the_assessment_before_are_told():
    path = STORIES / "sepsis-stalled/answers.yaml"
    compared = pipeline.compare_with(assessed(path), assessed(path), "before.yaml")

    assert "Since June 5, 2026: G0 still has 12 blockers short" in comment(build_view(compared), "report")


def test_it_speaks_german():
    with speaking(language_named("de")):
        text = above(comment(sepsis(), "report"))

    assert "Entscheidungen neben der Wahl" in text
    assert len(text.splitlines()) <= MOST_LINES


def test_its_file_is_not_the_one_of_the_whole_report(tmp_path):
    answers = tmp_path / "answers.yaml"
    answers.write_bytes((STORIES / "front-office-phone/answers.yaml").read_bytes())
    readiness_here("report", answers, "--format", "pull-request", "--format", "markdown")

    assert (tmp_path / "report-pull-request.md").read_text("utf-8").startswith("<!-- readiness report ")
    assert (tmp_path / "report.md").read_text("utf-8").startswith("# ")


def test_a_file_with_the_ending_of_markdown_is_the_whole_report(tmp_path):
    readiness_here("report", STORIES / "front-office-phone/answers.yaml", "-o", tmp_path / "comment.md")

    assert (tmp_path / "comment.md").read_text("utf-8").startswith("# ")
