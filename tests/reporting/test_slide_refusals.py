"""Slides that cannot be a template are refused with the fault and the remedy; odd ones that can be are written on."""

from io import BytesIO

import pytest
from pptx import Presentation

from overflowing import outside
from readiness import pipeline
from readiness.reporting.edition import Edition
from readiness.reporting.slide_template.copy import Copy
from readiness.reporting.slide_template.faults import UnusableError
from readiness.reporting.slide_template.slide_template import SlideTemplate
from readiness.reporting.slide_template.trial import try_out
from slide_cases import case_of, cases, changed


@pytest.mark.parametrize("name", cases("refused"))
def test_the_fault_is_named(name):
    case = case_of("refused", name)
    with pytest.raises(UnusableError) as raised:
        try_out(Copy(changed(case)).content)

    assert raised.value.message == case["message"]
    assert raised.value.hint


@pytest.mark.parametrize("name", cases("odd"))
def test_odd_slides_are_written_on(name, partial):
    copied = Copy(changed(case_of("odd", name))).content
    try_out(copied)
    deck = Presentation(BytesIO(pipeline.report(partial, "pptx", Edition(slides=SlideTemplate(copied)))))

    assert all(slide.shapes.title.text for slide in deck.slides)
    assert outside(deck) == []
