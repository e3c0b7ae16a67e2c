"""An organization's slides: their size, layouts and colors are kept, the slides are dropped, and no part is trusted."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from pptx import Presentation

from overflowing import outside
from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.isolation import process_limits
from readiness.slide_template import slide_limits, slide_template
from readiness.slide_template.slide_template import SlideTemplate, read_slide_template
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slide_template.template_faults import UnusableError
from readiness.statements import isolation, slide_template_problems
from readiness.statements.values import Figure
from readiness.view.edition import Edition
from slide_cases import LOGO, changed, good, packed

TITLE_ONLY, BLANK = 5, 6


def saved(deck):
    out = BytesIO()
    deck.save(out)
    return out.getvalue()


def with_part(content, name, part):
    """Return the same package with one part replaced."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as package, ZipFile(out, "w", ZIP_DEFLATED) as changed:
        for other in package.namelist():
            changed.writestr(other, part(package.read(other)) if other == name else package.read(other))
        if name not in package.namelist():
            changed.writestr(name, part(b""))
    return out.getvalue()


def opened(assessment, content):
    return Presentation(BytesIO(written(assessment, content)))


def written(assessment, content):
    return pipeline.report(assessment, "pptx", Edition(slides=SlideTemplate(TemplateCopy(content).content)))


@pytest.fixture(scope="module")
def corporate():
    """A 4:3 file with old slides and notes."""
    deck = Presentation()
    for number in range(3):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = f"Old slide {number}"
        slide.notes_slide.notes_text_frame.text = "An old secret"
    return saved(deck)


def test_its_size_is_kept_and_nothing_is_outside(partial, corporate):
    deck = opened(partial, corporate)

    assert (deck.slide_width, deck.slide_height) == (9144000, 6858000)
    assert outside(deck) == []


def test_its_old_slides_and_notes_are_gone(partial, corporate):
    content = written(partial, corporate)
    with ZipFile(BytesIO(content)) as package:
        every = b"".join(package.read(name) for name in package.namelist())
        names = package.namelist()

    assert b"Old slide" not in every
    assert b"An old secret" not in every
    assert len(names) == len(set(names))
    assert "docProps/thumbnail.jpeg" not in names


def test_the_layout_with_a_title_alone_is_taken(partial, corporate):
    deck = opened(partial, corporate)

    assert {slide.slide_layout.name for slide in deck.slides} == {"Title Only"}


def test_without_such_a_layout_the_nearest_is_taken_and_its_empty_places_go(partial):
    deck = Presentation()
    for place in (BLANK, TITLE_ONLY):
        deck.slide_layouts.remove(deck.slide_layouts[place])
    deck = opened(partial, saved(deck))

    assert {slide.slide_layout.name for slide in deck.slides} == {"Title and Content"}
    assert {place.placeholder_format.idx for slide in deck.slides for place in slide.placeholders} <= {0, 12}


def test_a_layout_without_a_title_gets_one(partial):
    deck = Presentation()
    for layout in list(deck.slide_layouts)[:BLANK] + list(deck.slide_layouts)[BLANK + 1 :]:
        deck.slide_layouts.remove(layout)
    deck = opened(partial, saved(deck))

    assert all(slide.shapes.title.text for slide in deck.slides)
    assert outside(deck) == []


def test_a_template_file_is_as_good_as_slides(partial, corporate):
    kind = (b"presentation.main+xml", b"template.main+xml")
    potx = with_part(corporate, "[Content_Types].xml", lambda part: part.replace(*kind))

    assert len(opened(partial, potx).slides) > 3


@pytest.mark.isolation
def test_the_same_template_gives_the_same_bytes(partial, corporate):
    once, again = (written(partial, corporate) for _ in range(2))

    assert once == again


def test_a_part_that_grows_too_large_is_refused():
    bomb = with_part(changed(LOGO), "ppt/media/logo.png", lambda _: bytes(slide_limits.UNPACKED_BYTES))

    assert len(bomb) < 1024 * 1024
    with pytest.raises(UnusableError, match="holds more than 100 MiB when it is unpacked"):
        TemplateCopy(bomb)


def test_a_part_that_is_not_copied_may_be_of_any_size(corporate):
    film = with_part(corporate, "ppt/media/film.bin", lambda _: bytes(slide_limits.UNPACKED_BYTES))

    assert len(TemplateCopy(film).content) < 1024 * 1024


def test_a_part_larger_than_the_file_says_is_refused():
    size = (1234567).to_bytes(4, "little")
    lying = with_part(changed(LOGO), "ppt/media/logo.png", lambda _: bytes(1234567))

    assert lying.count(size) == 2
    with pytest.raises(UnusableError, match=r"ppt/media/logo\.png inside it cannot be unpacked"):
        TemplateCopy(lying.replace(size, (1024).to_bytes(4, "little")))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7", b"\xd0\xcf\x11\xe0" * 500])
def test_what_is_not_slides_is_refused_with_what_to_do(content):
    with pytest.raises(InvalidFilesError) as raised:
        read_slide_template(content, "own.pptx")
    (problem,) = raised.value.problems

    assert (problem.path, problem.message) == ("own.pptx", slide_template_problems.not_slides())
    assert problem.hint == slide_template_problems.save_again()


def test_two_parts_of_one_name_are_refused():
    parts = packed(good())
    with ZipFile(out := BytesIO(parts), "a") as package, pytest.warns(UserWarning, match="Duplicate name"):
        package.writestr("ppt/presentation.xml", "<again/>")

    with pytest.raises(UnusableError, match="not a PowerPoint file"):
        TemplateCopy(out.getvalue())


@pytest.mark.parametrize(("limit", "most", "said"), [("LAYOUTS", 10, "10 layouts"), ("MASTERS", 0, "0 masters")])
def test_more_layouts_or_masters_than_anyone_needs_are_refused(limit, most, said, corporate, monkeypatch):
    monkeypatch.setattr(slide_limits, limit, most)
    with pytest.raises(UnusableError, match=f"this file has more than {said}"):
        TemplateCopy(corporate)


def test_reading_that_takes_long_is_ended(corporate, monkeypatch):
    monkeypatch.setattr(process_limits, "WALL_SECONDS", 0.01)
    with pytest.raises(InvalidFilesError) as raised:
        read_slide_template(corporate, "own.pptx")

    why = isolation.too_slow(seconds=Figure("0.01", 0.01, "0.01"))
    assert raised.value.problems[0].message == slide_template_problems.reading_stopped(why=why)
    assert raised.value.problems[0].hint == slide_template_problems.save_layouts_only()


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"[]",
        b"[" * 100_000,
        b'{"message": "all is well"}',
        b'{"message": ["verification.every_byte", []], "hint": []}',
        b'{"message": ["slide_template_problems.too_large", [["mebibytes", "all"]]]}',
    ],
)
def test_a_process_that_sends_something_else_has_read_no_slides(sent, corporate, monkeypatch):
    monkeypatch.setattr(slide_template, "run_isolated", lambda *_: sent)
    with pytest.raises(InvalidFilesError) as raised:
        read_slide_template(corporate, "own.pptx")

    (problem,) = raised.value.problems
    assert (problem.message, problem.hint) == (
        slide_template_problems.unreadable(),
        slide_template_problems.save_again(),
    )
