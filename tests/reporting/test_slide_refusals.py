"""Slides that cannot be a template are refused with the fault and the remedy; odd ones that can be are written on."""

from io import BytesIO

import pytest
from pptx import Presentation

from overflowing import outside
from readiness import pipeline
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slide_template.template_faults import UnusableError
from readiness.slides.trial_slide import try_out
from readiness.view.edition import Edition
from slide_cases import case_of, cases, changed


@pytest.mark.parametrize("name", cases("refused"))
def test_the_fault_is_named(name):
    case = case_of("refused", name)
    with pytest.raises(UnusableError) as raised:
        try_out(TemplateCopy(changed(case)).content)

    assert str(raised.value.message) == case["message"]
    assert raised.value.hint


@pytest.mark.parametrize("name", cases("odd"))
def test_odd_slides_are_written_on(name, partial):
    copied = TemplateCopy(changed(case_of("odd", name))).content
    try_out(copied)
    deck = Presentation(BytesIO(pipeline.report(partial, "pptx", Edition(slides=SlideTemplate(copied)))))

    assert all(slide.shapes.title.text for slide in deck.slides)
    assert outside(deck) == []
