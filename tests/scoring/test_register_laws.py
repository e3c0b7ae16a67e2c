"""A document of the register counts exactly as own evidence does that becomes too old on the same day."""

from datetime import date
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from building import a_pack
from conftest import dear
from readiness.loading.read_answers import parse_answers
from readiness.loading.yaml_file import Document
from readiness.model.days import add_months
from readiness.scoring.scorecard import score_answers

IDS = ["data.a", "data.b", "roi.c"]
TODAY = date(2026, 6, 5)
PACK = a_pack({id_: {} for id_ in IDS})
DAYS = st.dates(date(2024, 1, 1), TODAY).filter(lambda day: day.day <= 28)


def _is_possible(one: Any) -> bool:
    return "expires" not in one or "date" not in one or bool(one["expires"] >= one["date"])


DOCUMENTS = st.fixed_dictionaries(
    {"title": st.just("Report")}, optional={"date": DAYS, "expires": DAYS, "reviewed_by": st.just("CMIO")}
).filter(_is_possible)
REGISTERS = st.dictionaries(st.sampled_from(["minutes", "pilot", "quality", "test"]), DOCUMENTS, min_size=1)


def scored(said, register):
    """Return the score of each question, on the day of the assessment and three months later."""
    header = {"organization": "Elm", "use_case": "Beds", "date": TODAY.isoformat()}
    header |= dict.fromkeys(("questionnaire", "rubric"), "tiny@1.0.0")
    written = {id_: {key: str(value) for key, value in one.items()} for id_, one in register.items()}
    document = Document("answers.yaml", "", {"assessment": header, "evidence": written, "answers": said})
    answers, _ = parse_answers(document, PACK)
    later = answers.changed(assessment=answers.assessment.changed(date=add_months(TODAY, 3)))
    return [
        {id_: (one.evidenced, one.evidence) for id_, one in score_answers(PACK, each).questions.items()}
        for each in (answers, later)
    ]


def own(document, more):
    """Return evidence that is too old from the day after the document's last day on."""
    made = document.get("date")
    if made is not None and "expires" in document:
        made = min(made, add_months(document["expires"], -12))
    return {"title": "Report", **({"date": made.isoformat()} if made else {}), **more}


@st.composite
def answered(draw):
    """Draw a register, answers that name its documents, and the same answers with evidence of their own."""
    register, named, alone = draw(REGISTERS), {}, {}
    for id_ in IDS:
        level = {"level": str(draw(st.integers(0, 4)))}
        uses = draw(st.lists(st.sampled_from(sorted(register)), unique=True))
        mores = [draw(st.sampled_from([{}, {"supports": "1"}, {"supports": "3"}])) for _ in uses]
        named[id_] = level | {
            "evidence": [{"use": use, **more} if more else use for use, more in zip(uses, mores, strict=True)]
        }
        alone[id_] = level | {"evidence": [own(register[use], more) for use, more in zip(uses, mores, strict=True)]}
    return register, named, alone


@dear(4)
@given(answered())
def test_a_document_counts_as_evidence_that_becomes_too_old_on_the_earlier_of_its_two_days(drawn):
    register, named, alone = drawn

    assert scored(named, register) == scored(alone, {})


@dear(4)
@given(answered(), st.randoms(use_true_random=False))
def test_the_order_of_the_register_and_a_reviewer_change_no_score(drawn, chance: Random):
    register, named, _ = drawn
    shuffled = chance.sample(sorted(register), len(register))
    other = {id_: {key: one for key, one in register[id_].items() if key != "reviewed_by"} for id_ in shuffled}

    assert scored(named, register) == scored(named, other)
