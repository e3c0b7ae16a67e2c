"""Equal reasons are told once, and every question they are about stays named."""

from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition

EMPTY = Path(__file__).parents[1] / "cases/adversarial/no-answer.yaml"


def _lines_of(text: str) -> Counter[str]:
    return Counter(" ".join(line.split()) for line in text.splitlines())


def test_a_page_names_every_question_that_misses_a_gate_once_beside_few_reasons() -> None:
    loaded = pipeline.load(EMPTY)
    gate = next(one for one in build_view(pipeline.assess(loaded)).gates if one.is_next)
    page = html.document_fromstring(pipeline.report(loaded, "html", Edition("full")).decode())

    (table,) = page.xpath("//table[contains(@class, 'reasons')]")

    codes = [
        " ".join(code.text_content().split()) for code in table.xpath(".//*[contains(@class, 'code')][not(self::th)]")
    ]
    assert Counter(codes) == Counter(reason.subject.code for reason in gate.reasons)
    assert (len(codes), len(table.xpath("./tbody/tr"))) == (39, 7)


@pytest.mark.parametrize(("form", "told"), [("markdown", "- ○ unanswered (13): "), ("terminal", "○ unanswered (13): ")])
def test_the_reason_for_no_level_stands_once_above_the_answers_of_a_dimension(form: str, told: str) -> None:
    lines = _lines_of(pipeline.report(pipeline.load(EMPTY), form, Edition("full")).decode())

    assert lines[f"{told}Not answered yet. Left out of every score."] == 1
    assert not any(line.startswith(("Why:", "- Why:")) for line in lines)
