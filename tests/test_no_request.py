"""No answers make the page or the renderer send a request to a local server.

Every text of the answers in a report requests an address of the server, by every means of HTML and CSS.
"""

import json
import re
from importlib import import_module

import pytest

from browsing import CHROMIUM, listening, opened
from readiness import pipeline
from readiness.pdf.layout import render_pdf
from running import ROOT

TINY = ROOT / "tests/cases/packs/tiny"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
WAYS = (
    '<img src="{}">', '"><img src={}>', "' onerror='' src='{}'", '<img srcset="{} 1x">',
    '<input type="image" src="{}">',
    '<video src="{}" poster="{}"></video>', '<audio src="{}" autoplay>', '<iframe src="{}"></iframe>',
    '<object data="{}"></object>', '<embed src="{}">', '<link rel="stylesheet" href="{}">',
    '<link rel="attachment" href="{}">', '<a rel="attachment" href="{}">file</a>', '<link rel="icon" href="{}">',
    '<link rel="preload" as="image" href="{}">', '<link rel="dns-prefetch" href="{}">', '<script src="{}"></script>',
    "<script>fetch('{}')</script>", "javascript:fetch('{}')", '<meta http-equiv="refresh" content="0; url={}">',
    '<base href="{}">', '</style><style>@import "{}";</style>', "<style>@import url({});</style>",
    '</p><p style="background: url({})">', "<style>* {{ list-style-image: url({}); content: url({}) }}</style>",
    "<style>@font-face {{ font-family: x; src: url({}) }} * {{ font-family: x }}</style>",
    "<style>@page {{ background: url({}) }}</style>", 'url("{}")', "*/ @import '{}'; /*",
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="{}"/><use href="{}#x"/></svg>',
    '<svg><style>@import "{}";</style></svg>', '<math href="{}">x</math>', '<body background="{}">',
    '</title></head><body><img src="{}">', '-->]]><img src="{}">', "![image]({})", '<table background="{}"><tr><td>',
    '<form action="{}"><button autofocus onfocus=submit()>', '<portal src="{}"></portal>', '<frameset><frame src="{}">',
    '<?xml-stylesheet href="{}"?>', '<!DOCTYPE x [<!ENTITY y SYSTEM "{}">]>&y;', "{}",
)  # fmt: skip


@pytest.fixture
def heard():
    with listening() as heard:
        yield heard


@pytest.fixture
def hostile(heard, tmp_path):
    """An assessment whose every text requests an address."""
    texts = [way.format(*[f"{heard.address}{n}"] * 2) for n, way in enumerate(WAYS)]
    everything = " ".join(texts)
    evidence = [{"title": text, "date": "2026-05-02", "location": text} for text in texts]
    answer = {"level": 2, "note": everything, "evidence": evidence, "votes": dict.fromkeys(texts, 1)}
    decision = {"id": "D-1", "date": "2026-06-01", "gate": "G1", "option": "minimum"}
    conditions = [{"id": f"C-{n}", "what": text, "owner": text, "due": "2026-09-01"} for n, text in enumerate(texts, 1)]
    document = {
        "assessment": {
            "organization": everything,
            "use_case": everything,
            "category": everything,
            "context": everything,
            "date": "2026-06-05",
            "questionnaire": "tiny@1.2.0",
            "rubric": "tiny@1.1.0",
            "participants": [{"name": text, "role": text, "delivery_team": "true"} for text in texts],
            "milestones": {"pilot_start": "2026-01-12"},
        },
        "answers": {
            "care.records": answer,
            "care.oversight": {"level": "unknown", "note": everything, "flagged": "true"},
            "team.owner": {"level": 0, "note": everything, "votes": {texts[0]: 0, texts[1]: 3}},
        },
        "decisions": [decision | {"by": texts[0], "because": everything, "conditions": conditions}],
        "remedies": {"team.owner": {"owner": everything, "due": "2026-09-01", "note": everything}},
    }
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps(document), "utf-8")
    return pipeline.assess(pipeline.load(path, TINY))


needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")
needs_paper = pytest.mark.usefixtures("paper")


@pytest.fixture
def paper():
    try:
        import_module("weasyprint")
    except OSError as missing:
        pytest.skip(f"a library of WeasyPrint is missing: {missing}")


@needs_browser
@pytest.mark.parametrize("policy", ["with its policy", "without its policy"])
def test_a_browser_asks_for_nothing(policy, hostile, heard, tmp_path):
    page = pipeline.report(hostile, "html").decode()
    shown = opened(POLICY.sub("", page) if policy.startswith("without") else page, tmp_path)

    assert "care.records" in shown or "CARE-01" in shown
    assert "You chose" in shown
    assert heard.asked == []


@needs_paper
def test_the_pdf_asks_for_nothing(hostile, heard):
    assert pipeline.report(hostile, "pdf").startswith(b"%PDF")
    assert heard.asked == []


@needs_paper
def test_nothing_is_asked_for_even_by_a_page_that_is_not_ours(heard):
    asking = " ".join(way.format(*[heard.address] * 2) for way in WAYS)

    assert render_pdf(f"<html lang=en><title>x</title>{asking}").startswith(b"%PDF")
    assert heard.asked == []


@needs_browser
def test_a_page_that_asks_in_a_browser_is_heard(heard, tmp_path):
    opened(f'<!DOCTYPE html><title>x</title><img src="{heard.address}seen">', tmp_path)

    assert "/seen" in heard.asked


@needs_paper
def test_a_page_that_asks_on_paper_is_heard(heard):
    from weasyprint import HTML

    HTML(string=f'<img src="{heard.address}seen">').write_pdf()

    assert heard.asked == ["/seen"]
