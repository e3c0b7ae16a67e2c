"""Foreign slides: a report on them has none of their parts that load, run or link to other content."""

from io import BytesIO
from posixpath import join, normpath, split
from zipfile import ZipFile

import pytest
from lxml import etree
from pptx import Presentation

from readiness import pipeline
from readiness.slide_template.slide_template import read_slide_template
from readiness.slide_template.template_copy import TemplateCopy
from readiness.statements import slide_template_problems
from readiness.view.edition import Edition
from slide_cases import LOGO, case_of, cases, changed, good, packed, picture

ADDRESS, FILE = "http://127.0.0.1:9/", "/nowhere/secret.png"
HOSTILE = cases("hostile")
VOCABULARIES = {
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://schemas.openxmlformats.org/presentationml/2006/main",
}
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
KINDS = {
    "officeDocument", "slideMaster", "slideLayout", "theme", "themeOverride", "tableStyles", "notesMaster", "image",
    "core-properties", "slide", "notesSlide", "chart", "package",
}  # fmt: skip
"""The relationships of a report: those of a look, and those of the slides we write."""


def parts_of(content):
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def relationships(parts):
    """Part, id, kind, target and mode of every relationship."""
    for name, content in parts.items():
        if name.endswith(".rels"):
            folder, listed = split(name)
            owner = join(split(folder)[0], listed.removesuffix(".rels"))
            for one in etree.fromstring(content):
                target = normpath(join("/", split(owner)[0], one.get("Target"))).lstrip("/")
                yield owner, one.get("Id"), one.get("Type").rpartition("/")[2], target, one.get("TargetMode")


def assert_closed(content):
    """Every relationship is of a known kind and leads to a part; nothing names the address or the file."""
    parts = parts_of(content)
    found = list(relationships(parts))
    for _, _, kind, target, mode in found:
        assert kind in KINDS
        assert mode is None
        assert target in parts
    ids = {(owner, key) for owner, key, *_ in found}
    for name, part in parts.items():
        assert ADDRESS.encode() not in part
        assert FILE.encode() not in part
        if name.endswith(".xml"):
            assert {(name, key) for key in named_in(part)} <= ids


def named_in(part):
    """The ids of relationships that a part in XML names."""
    for element in etree.fromstring(part).iter():
        yield from (value for name, value in element.attrib.items() if name.startswith(RELATIONS))


def assert_drawing(content):
    """The parts in XML hold the two vocabularies of drawing, and no attribute of another."""
    for name, part in parts_of(content).items():
        if name.startswith("ppt/") and name.endswith(".xml"):
            for element in etree.fromstring(part).iter():
                assert etree.QName(element).namespace in VOCABULARIES


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_leads_out_is_copied(name):
    case = case_of("hostile", name)
    copy = TemplateCopy(changed(case, address=ADDRESS, file=FILE))

    assert_closed(copy.content)
    assert_drawing(copy.content)
    assert [str(line) for line in copy.left_out.lines()] == ([case["left_out"]] if "left_out" in case else [])


def test_a_report_on_all_of_it_leads_nowhere(partial):
    hostile = changed(*(case_of("hostile", name) for name in HOSTILE), address=ADDRESS, file=FILE)
    report = pipeline.report(partial, "pptx", Edition(slides=read_slide_template(hostile, "own.pptx")))

    assert ADDRESS.encode() in b"".join(parts_of(hostile).values())
    assert_closed(report)


@pytest.mark.parametrize("form", ["a png", "a jpeg", "a gif"])
def test_a_picture_in_the_file_is_kept(form):
    copy = TemplateCopy(changed(LOGO | {"parts": {"ppt/media/logo.png": form}}))
    shapes = Presentation(BytesIO(copy.content)).slide_masters[0].shapes
    (logo,) = (shape for shape in shapes if shape.name == "Picture")

    assert logo.image.content_type == f"image/{form[2:]}"
    assert copy.left_out.lines() == []
    assert_closed(copy.content)


@pytest.mark.parametrize("form", ["png", "jpeg", "gif"])
def test_bytes_after_the_end_of_a_picture_are_not_copied(form):
    copy = TemplateCopy(changed(LOGO | {"parts": {"ppt/media/logo.png": f"a {form} and more"}}))
    (content,) = (part for name, part in parts_of(copy.content).items() if name.startswith("ppt/media/"))

    assert content == picture(form)
    assert copy.left_out.lines() == []


@pytest.mark.parametrize("form", ["png", "jpeg", "gif"])
def test_a_picture_that_breaks_off_is_left_out(form):
    copy = TemplateCopy(changed(LOGO | {"parts": {"ppt/media/logo.png": f"half a {form}"}}))

    assert copy.left_out.lines() == [slide_template_problems.pictures_broken(number=1)]
    assert_closed(copy.content)


def test_what_is_filled_with_a_linked_picture_has_no_fill():
    copy = TemplateCopy(changed(case_of("hostile", "fill-linked")))
    shapes = Presentation(BytesIO(copy.content)).slide_masters[0].shapes
    (shape,) = (shape for shape in shapes if shape.name == "Shape")

    assert etree.QName(shape.element.spPr[-1]).localname == "noFill"


def test_colors_fonts_and_layouts_stay_what_they_are():
    before, after = parts_of(packed(good())), parts_of(TemplateCopy(packed(good())).content)
    layouts = [layout.name for layout in Presentation(BytesIO(packed(after))).slide_layouts]

    assert layouts == [layout.name for layout in Presentation().slide_layouts]
    for name in ("clrScheme", "fontScheme", "fmtScheme"):
        tag = f".//{{http://schemas.openxmlformats.org/drawingml/2006/main}}{name}"
        themes = [etree.fromstring(parts["ppt/theme/theme1.xml"]).find(tag) for parts in (before, after)]
        assert etree.tostring(themes[0], method="c14n") == etree.tostring(themes[1], method="c14n")


def test_its_slides_notes_and_properties_are_not_copied():
    copied = TemplateCopy(packed(good())).content

    assert b"An old" not in b"".join(parts_of(copied).values())
    assert not any(name.startswith(("ppt/slides/", "ppt/notesSlides/", "docProps/")) for name in parts_of(copied))
