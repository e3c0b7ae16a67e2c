"""Answers that try to break a report: every one is read, and its page is made of our elements and attributes alone."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.package_data import data_folder
from readiness.page.build_page import build_page
from readiness.statements.direction import END, ISOLATE
from readiness.view.build import build_view

CASES = sorted((Path(__file__).parents[1] / "cases" / "adversarial").glob("*.yaml"))
TEMPLATES = "".join(path.read_text("utf-8") for path in (data_folder("report_templates") / "standard").rglob("*.j2"))
PICTURE = {"svg", "g", "title", "desc", "rect", "line", "circle", "path", "polygon", "polyline", "text", "tspan"}
OURS = set(re.findall(r"<([a-z][a-z0-9]*)", TEMPLATES)) | PICTURE | {"wbr"}
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]")


class Elements(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes = set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(name, value if name == "href" else "") for name, value in attrs}


def test_there_are_at_least_twenty_cases_and_each_is_small():
    assert len(CASES) >= 20
    assert all(path.stat().st_size < 60_000 for path in CASES)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_its_page_is_made_of_our_elements_alone(path):
    html = build_page(build_view(pipeline.assess(pipeline.load(path))))
    found = Elements(html)
    links = {value for name, value in found.attributes if name == "href"}

    assert found.tags <= OURS
    assert not [name for name, _ in found.attributes if name.startswith("on") or name in {"style", "src", "srcdoc"}]
    assert all(re.match(r"#|https?://[a-z0-9.-]+[:/]", link) for link in links)
    assert html.count(ISOLATE) == html.count(END)  # the marks of this program; those of people are made visible
    assert not OBEYED.search(html.replace(ISOLATE, "").replace(END, ""))
