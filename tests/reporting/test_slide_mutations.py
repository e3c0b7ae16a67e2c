"""Slides broken in one place are a template or are refused, and never end in a traceback."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from pptx import Presentation

from readiness import pipeline
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slide_template.template_faults import UnusableError
from readiness.slides.trial_slide import try_out
from readiness.view.edition import Edition
from slide_cases import PARTS, good, packed

READ = [
    "[Content_Types].xml", "_rels/.rels",
    *(
        name
        for where in ("presentation", "master", "layout", "theme", "notes", "styles")
        for name in (PARTS[where], "{}/_rels/{}.rels".format(*PARTS[where].rsplit("/", 1)))
        if name in good()
    ),
]  # fmt: skip
"""The parts that are read."""
TREES = [
    *(name for where, name in PARTS.items() if where not in {"styles", "package"}),
    "_rels/.rels",
    "ppt/_rels/presentation.xml.rels",
]
VALUES = ["", " ", "x", "-1", "0", "1e9", "9" * 30, "4294967296", "١", "rId1", "../../x", "http://127.0.0.1:9/", "\x85"]


@pytest.fixture(scope="module")
def report(request, partial):
    """Write a report on slides, where the long proofs are asked for."""

    def written(slides):
        if request.config.getoption("--prove"):
            made = pipeline.report(partial, "pptx", Edition(slides=slides))
            assert all(slide.shapes.title.text for slide in Presentation(BytesIO(made)).slides)

    return written


def use_or_refuse(content, report):
    """Write on slides, first as a trial, or refuse them."""
    try:
        copied = TemplateCopy(content).content
        try_out(copied)
    except UnusableError:
        return
    report(SlideTemplate(copied))


@pytest.mark.parametrize("broken", [None, b"", b"\x00", "half"])
@pytest.mark.parametrize("name", READ)
def test_a_part_that_is_missing_empty_or_cut_off_breaks_nothing(name, broken, report):
    parts = good()
    if broken is None:
        del parts[name]
    else:
        parts[name] = parts[name][: len(parts[name]) // 2] if broken == "half" else broken

    use_or_refuse(packed(parts), report)


PLACES = st.integers(0, 100_000)


@given(
    name=st.sampled_from(TREES),
    place=PLACES,
    other=PLACES,
    change=st.sampled_from(["value", "value", "value", "no value", "gone", "twice", "renamed", "inside"]),
    value=st.sampled_from(VALUES),
)
def test_nonsense_anywhere_in_a_part_never_crashes(name, place, other, change, value, report):
    parts = good()
    parts[name] = changed(parts[name], place, other, change, value)

    use_or_refuse(packed(parts), report)


def changed(part, place, other, change, value):
    """The part with one element or attribute changed."""
    root = etree.fromstring(part)
    elements = list(root.iter("*"))
    element, another = elements[1 + place % (len(elements) - 1)], elements[other % len(elements)]
    attributes = sorted(element.attrib)
    if change == "gone":
        element.getparent().remove(element)
    elif change == "twice":
        element.addnext(etree.fromstring(etree.tostring(element, with_tail=False)))
    elif change == "renamed":
        element.tag = another.tag
    elif change == "inside":
        element.append(etree.fromstring(etree.tostring(another, with_tail=False)))
    elif attributes and change == "value":
        element.set(attributes[other % len(attributes)], value)
    elif attributes:
        del element.attrib[attributes[other % len(attributes)]]
    return etree.tostring(root)
