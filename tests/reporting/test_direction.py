"""A text of a person or a pack has its own direction: no label of ours decides it."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

import readiness
from readiness.statements import gates
from readiness.statements.direction import END, ISOLATE
from readiness.statements.language import language_named
from readiness.statements.voice import say, say_isolated, speaking
from running import ROOT, STORIES

HEBREW = re.compile("[\u05d0-\u05ea]")
LATIN = "abcdefghijklmnopqrstuvwxyz"
MIRRORED = str.maketrans(LATIN + LATIN.upper(), "אבגדהוזחטיכלמנסעפצקרשתךםןף" * 2)
TEXTS = {
    "accepted_by", "approved_by", "because", "category", "code", "context", "location", "message", "name", "note",
    "organization", "owner", "participants", "prompt", "role", "roles", "title", "use_case",
}  # fmt: skip
"""Keys whose values are texts, also of one word."""
CODES = {
    "accountable_when", "ask_when", "when", "profile", "criticality_when", "limits", "expected", "sources",
    "references",
}  # fmt: skip
"""Keys whose values hold no texts, or are looked up elsewhere."""


def in_hebrew(data: Any, key: str = "") -> Any:
    """Return data with Hebrew words in place of each text of a person or a pack."""
    if isinstance(data, dict):
        names = {name: hebrew(name) if key == "votes" else name for name in data}
        return {names[name]: part if name in CODES else in_hebrew(part, name) for name, part in data.items()}
    if isinstance(data, list):
        return [in_hebrew(part, key) for part in data]
    is_text = isinstance(data, str) and (" " in data or key in TEXTS) and key not in {"code", "basis"}
    return hebrew(data) if is_text else data


def hebrew(text: str) -> str:
    """Return a text in Hebrew letters, with a question mark that shows its direction."""
    return f"{text.translate(MIRRORED)}?"


@pytest.fixture(scope="module")
def story(tmp_path_factory) -> readiness.Assessment:
    folder = tmp_path_factory.mktemp("hebrew")
    for kind in ("questionnaires", "rubrics"):
        for path in (ROOT / kind / "healthcare-ai").glob("*.yaml"):
            rewrite(path, folder / kind / "healthcare-ai" / path.name)
    rewrite(STORIES / "sepsis-stalled/answers.yaml", folder / "answers.yaml")
    return readiness.assess(folder / "answers.yaml", packs=folder)


def rewrite(path: Path, to: Path) -> None:
    data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(yaml.safe_dump(in_hebrew(data), allow_unicode=True, sort_keys=False), "utf-8")


class Texts(HTMLParser):
    """The text nodes of a page, each with whether an element around it gives it a direction of its own."""

    VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"})

    def __init__(self) -> None:
        super().__init__()
        self.around: list[tuple[str, bool]] = []
        self.found: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.around.append((tag, tag == "bdi" or ("dir", "auto") in attrs))

    def handle_endtag(self, tag: str) -> None:
        if any(tag == name for name, _ in self.around):
            while self.around.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.found.append((data, bool(self.around) and self.around[-1][1]))


def loose(page: str) -> list[str]:
    """Return the text nodes with Hebrew letters that are neither isolated nor alone in an element of their own."""
    texts = Texts()
    texts.feed(page)
    return [text for text, is_own in texts.found if not is_own and HEBREW.search(without_isolated(text))]


def without_isolated(text: str) -> str:
    """Return a text without what stands between marks."""
    before = None
    while before != text:
        before, text = text, re.sub(f"{ISOLATE}[^{ISOLATE}{END}]*{END}", "", text)
    return text


def with_plain_codes(page: str) -> str:
    """Return a page without the elements that keep codes, days and amounts whole, which do not end an isolated text."""
    return re.sub(r'<span class="(?:id|one)">(.*?)</span>', r"\1", page)


@pytest.mark.parametrize("audience", ["board", "leadership", "full"])
def test_each_text_of_a_page_is_isolated(story, audience):
    page = with_plain_codes(readiness.report(story, "html", readiness.Edition(audience)).decode())

    assert len(HEBREW.findall(page)) > 1000
    assert loose(page) == []
    assert page.count(ISOLATE) == page.count(END)


def test_no_tag_has_marks(story):
    page = readiness.report(story, "html").decode()

    assert not re.search(f"<[^<>]*[{ISOLATE}{END}]", page)


def test_a_page_from_right_to_left_isolates_latin_texts():
    page = readiness.report(
        STORIES / "sepsis-stalled/answers.yaml", edition=readiness.Edition(language="ar-XB")
    ).decode()

    assert f">{ISOLATE}Larkmoor Regional Health{END}<" in page
    assert not re.search(f"<[^<>]*[{ISOLATE}{END}]", page)


def test_an_own_template_isolates_the_same_texts(story, tmp_path):
    from readiness.page.template_folder import load_template

    for path in (ROOT / "report_templates/standard").rglob("*"):
        if path.is_file():
            to = tmp_path / "mine" / path.relative_to(ROOT / "report_templates/standard")
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(path.read_bytes())
    page = readiness.report(story, "html", readiness.Edition(template=load_template(tmp_path / "mine"))).decode()

    assert loose(with_plain_codes(page)) == []
    assert "U+2068" not in page


def test_an_english_page_without_such_texts_has_no_marks():
    for form in ("html", "markdown", "json", "csv", "terminal"):
        assert ISOLATE not in readiness.report(STORIES / "sepsis-stalled/answers.yaml", form).decode()


def test_the_terminal_json_and_csv_have_no_marks(story):
    for form in ("terminal", "json", "csv"):
        text = readiness.report(story, form).decode()
        assert HEBREW.search(text)
        assert not re.search(f"[{ISOLATE}{END}]|2068", text)


def test_markdown_isolates_them_too(story):
    text = readiness.report(story, "markdown").decode()

    assert not HEBREW.search(without_isolated(text))


def test_nobody_ends_their_own_isolation():
    said = gates.remedied(why=gates.no_score(), owner=f"א{END}?", due=story_day())

    why = "has no score, because nothing in it that counts is answered"
    assert say_isolated(said) == f"{why}; {ISOLATE}א<U+2069>?{END} fixes it by June 5, 2026"
    assert ISOLATE not in say(said)
    page = readiness.report({"assessment": HEADER | {"organization": f"x{END}{ISOLATE}y"}}, "html").decode()
    assert ISOLATE not in page
    assert "x&lt;U+2069&gt;&lt;U+2068&gt;y" in page


HEADER = {
    "organization": "Elm", "use_case": "Notes", "date": "2026-06-05", "questionnaire": "healthcare-ai@3.0.0",
    "rubric": "healthcare-ai@3.0.0",
}  # fmt: skip


def story_day():
    from datetime import date

    return date(2026, 6, 5)


def test_each_line_of_a_text_is_isolated():
    with speaking(language_named("ar-XB")):
        assert say_isolated("One?\n\nTwo") == f"{ISOLATE}One?{END}\n\n{ISOLATE}Two{END}"
