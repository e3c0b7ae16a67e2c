"""Every slide of every edition of the examples and of hard cases keeps the laws of a deck, in each typeface."""

from functools import cache
from io import BytesIO

import pytest
from lxml import etree
from pptx import Presentation

import slide_laws as laws
from overflowing import outside
from readiness import pipeline
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slides.advance_widths import face_named, widened
from readiness.view.edition import Edition
from running import ROOT, STORIES
from slide_looks import LOOKS

CASES = ROOT / "tests" / "cases" / "adversarial"
AUDIENCES = ("board", "leadership", "full")
EXAMPLES = ("sepsis-stalled", "enterprise-scale", "front-office-phone")
HARD = ("everything-at-the-bottom", "everything-unknown", "long-names", "many-sites", "one-long-word")
HARDER = (
    "bidi-marks",
    "chinese-japanese-korean",
    "emoji",
    "everything-at-the-top",
    "everything-claimed",
    "everything-not-applicable",
    "many-participants",
    "no-answer",
    "one-answer",
    "right-to-left",
)
"""Cases of which the long proofs see all, and other runs the first."""
DECKS = [
    *(pytest.param((name, audience), id=f"{audience} of {name}") for name in EXAMPLES for audience in AUDIENCES),
    *(pytest.param((name, "leadership"), id=name) for name in HARD),
]
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
RUN = f"{{{A}}}r"
CALIBRI = face_named("Calibri")


@cache
def _assessed(name):
    path = STORIES / name / "answers.yaml" if name in EXAMPLES else CASES / f"{name}.yaml"
    return pipeline.assess(pipeline.load(path))


@cache
def _deck(name, audience, language="en", look=None):
    edition = Edition(audience, language=language, slides=_template(look) if look else None)
    return Presentation(BytesIO(pipeline.report(_assessed(name), "pptx", edition)))


@cache
def _template(look):
    return SlideTemplate(TemplateCopy(LOOKS[look]()).content)


@pytest.fixture(params=DECKS)
def deck(request):
    return _deck(*request.param)


def test_every_slide_keeps_the_laws(deck):
    assert laws.broken(deck) == {}
    assert outside(deck) == []


def test_the_decks_of_more_hard_cases_keep_them_too(prove):
    for name in HARDER if prove else HARDER[:1]:
        deck = _deck(name, "leadership")

        assert laws.broken(deck) == {}, name
        assert outside(deck) + laws.past_its_box(deck, widened(CALIBRI, 1.15)) == [], name


@pytest.mark.parametrize("factor", [1, 1.15])
def test_no_text_leaves_its_box_in_calibri_and_in_a_typeface_that_is_15_percent_wider(deck, factor):
    assert laws.past_its_box(deck, widened(CALIBRI, factor)) == []


def test_in_a_typeface_that_is_much_wider_some_text_does_leave_its_box():
    assert laws.past_its_box(_deck("enterprise-scale", "leadership"), widened(CALIBRI, 1.5)) != []


@pytest.mark.parametrize("name", EXAMPLES)
def test_decks_are_as_long_as_their_readers_have_time(name):
    board, leadership = (len(_deck(name, audience).slides) for audience in ("board", "leadership"))

    assert 4 <= board <= 6
    assert 9 <= leadership <= 14


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["enterprise-scale", "long-names"])
def test_on_a_look_of_their_own_the_laws_hold_and_text_is_measured_by_its_typeface(name, look):
    deck, face = _deck(name, "leadership", look=look), face_named(LOOKS[look].typeface)

    assert laws.broken(deck) == {}
    assert outside(deck) + laws.past_its_box(deck, face) == []


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_of_their_own_keeps_its_colors_and_typefaces(look):
    deck = _deck("enterprise-scale", "leadership", look=look)
    written = "".join(etree.tostring(slide.element).decode() for slide in deck.slides)
    styles = {found.text for slide in deck.slides for found in slide.element.iter(f"{{{A}}}tableStyleId")}

    assert "srgbClr" not in written
    assert "<a:latin" not in written
    assert styles == {LOOKS[look].style}


def test_in_a_language_from_right_to_left_paragraphs_and_tables_are_mirrored():
    deck = _deck("enterprise-scale", "board", language="ar-XB")
    paragraphs = [one for slide in deck.slides for one in slide.element.iter(f"{{{A}}}p") if one.find(RUN) is not None]
    tables = [found for slide in deck.slides for found in slide.element.iter(f"{{{A}}}tblPr")]

    assert {one.find(f"{{{A}}}pPr").get("rtl") for one in paragraphs} == {"1"}
    assert {one.get("rtl") for one in tables} == {"1"}
    gates = [shape.left for shape in deck.slides[0].shapes if shape.name.startswith("G")]
    assert gates == sorted(gates, reverse=True)
