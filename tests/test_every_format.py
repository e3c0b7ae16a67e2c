"""Every output format, found by its file: it renders, twice the same, and says nothing of this machine."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.output_format import FORMATS as FAMILY
from readiness.view.edition import Edition

FORMATS = FAMILY.names()
ANSWERS = Path(__file__).parent / "reporting" / "hostile.yaml"


def edition_of(form):
    """Return the edition that is rendered: of a PDF, whose layout takes seconds, the two pages of a board."""
    return Edition("board" if form == "pdf" else None)


@pytest.fixture(scope="module")
def assessment():
    return pipeline.assess(pipeline.load(ANSWERS))


@pytest.fixture(scope="module")
def rendered(assessment):
    made = {}

    def render(form):
        if form not in made:
            made[form] = pipeline.report(assessment, form, edition_of(form))
        return made[form]

    return render


@pytest.mark.parametrize("form", FORMATS)
def test_it_renders_hostile_answers(form, rendered):
    assert rendered(form)


@pytest.mark.isolation
@pytest.mark.parametrize("form", FORMATS)
def test_the_same_assessment_gives_the_same_bytes(form, rendered):
    again = pipeline.assess(pipeline.load(ANSWERS))

    assert pipeline.report(again, form, edition_of(form)) == rendered(form)


@pytest.mark.parametrize("form", FORMATS)
def test_it_holds_no_path_of_this_machine(form, rendered):
    content = rendered(form)

    assert str(Path(__file__).resolve().parents[1]).encode() not in content
    assert str(Path.home()).encode() + b"/" not in content


TEXTS = [form for form in FORMATS if not FAMILY.load(form).binary]


@pytest.mark.parametrize("form", TEXTS)
def test_a_text_format_ends_with_a_line_end_and_is_utf_8(form, rendered):
    assert rendered(form).decode().endswith("\n")
