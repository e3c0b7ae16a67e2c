"""A score is shown with as many digits as its verdicts need."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness import pipeline
from readiness.cli.explain_verdicts import explain_verdict
from readiness.model.policies import Rounding
from readiness.statements.values import Figure
from readiness.view.build import build_view
from readiness.view.figures import format_rounded, tell_apart

ADVERSARIAL = Path(__file__).parents[1] / "cases/adversarial"
BANDS = {"bands": [{"from": "0", "name": "Fair"}, {"from": "90", "name": "Good"}]}
GATE = {"id": "G1", "title": "First", "held": "Soon", "thresholds": {"a": "2"}}


def assessed(weights, levels, minimum=None, **changes):
    questions: dict[str, dict[str, Any]] = {
        f"a.q{place}": {"weight": str(weight)} for place, weight in enumerate(weights)
    }
    questions["a.q0"]["minimum"] = minimum or {}
    pack = a_pack(questions, **{"policies": {"evidence": None}, "phases": []} | changes)
    said = dict(zip(questions, levels, strict=True))
    return pipeline.assess(pipeline.LoadedAnswers(pack, answers(said), "0" * 64, ()))


def shown(figure: Figure | None) -> str | None:
    return figure and figure.shown


def just_below():
    """Return an assessment with 1.96 where the gate needs 2."""
    return assessed([49, 1], ["2", "0"], gates=[GATE])


@pytest.mark.parametrize(
    ("lower", "higher", "mode", "texts"),
    [
        ("1.96", "2", "half-up", ("1.96", "2.00")),
        ("1.9", "2", "half-up", ("1.9", "2.0")),
        ("2", "2.04", "half-up", ("2.00", "2.04")),
        ("2.01", "2.09", "down", ("2.01", "2.09")),
        ("1.9999", "2", "half-even", ("1.9999", "2.0000")),
        ("-2.04", "-2", "half-up", ("-2.04", "-2.00")),
        ("2", "2", "half-up", ("2.0", "2.0")),
        ("2.04", "2", "half-up", ("2.0", "2.0")),
    ],
)
def test_two_numbers_have_the_digits_that_tell_them_apart(lower, higher, mode, texts):
    pair = Fraction(lower), Fraction(higher)
    rule = tell_apart(Rounding(digits=1, mode=mode), [pair])

    assert tuple(format_rounded(number, rule) for number in pair) == texts


def test_numbers_closer_than_twelve_digits_stay_exact():
    pair = 2 - Fraction(1, 3 * 10**15), Fraction(2)

    assert tell_apart(Rounding(), [pair]).mode == "none"


def test_a_score_below_a_threshold_is_shown_below_it():
    view = build_view(just_below())
    (reason,) = view.gates[0].reasons
    row = next(row for row in view.scorecard if row.id == "a")
    (needs,) = view.dimension_needs

    assert (str(reason.because), shown(reason.has), shown(reason.needs)) == (
        "needs a score of 2.00, has 1.96",
        "1.96",
        "2.00",
    )
    assert shown(row.evidenced) == "1.96"
    assert (shown(needs.has), shown(needs.by_gate[0].needs)) == ("1.96", "2.00")


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_no_format_shows_the_rounded_score(form):
    content = pipeline.report(just_below(), form).decode()

    assert "1.96" in content
    assert "has 2.0," not in content


def test_an_explanation_tells_a_score_from_its_threshold():
    assessment = assessed([1999, 1], ["2", "0"], gates=[GATE])
    lines = list(explain_verdict(assessment.pack.rubric.gate_named["G1"], assessment))

    assert lines[-1] == "  a: needs 2.000 (exactly 2), evidenced 1.999"


def test_a_score_below_a_band_is_shown_below_it():
    scale = {"from": "0", "to": "100"}
    levels = {"scale": scale, "gates": [], "policies": {"evidence": None, "rounding": {"digits": "0"}}}
    view = build_view(assessed([1, 1], ["89", "90"], score_levels={"overall": BANDS}, **levels))

    assert (shown(view.scorecard[0].evidenced), view.scorecard[0].reads) == ("89.5", "Fair")
    assert str(view.leader.headline) == "The overall score is 89.5 of 100: Fair."


@pytest.mark.parametrize(
    ("whole", "levels", "text", "reads"),
    [
        ("floor", ["2", "0"], "1.96", "Level 1"),
        ("ceiling", ["2", "4"], "2.04", "Level 3"),
        ("nearest", ["2", "4"], "2.0", "Level 2"),
    ],
)
def test_a_score_is_shown_on_the_side_of_the_level_it_reads_as(whole, levels, text, reads):
    view = build_view(assessed([49, 1], levels, gates=[], score_levels={"overall": {"whole": whole}}))

    assert (shown(view.scorecard[0].evidenced), view.scorecard[0].reads) == (text, reads)


def test_a_score_that_rounding_lifts_into_its_band_has_no_more_digits():
    rule = BANDS | {"rounded": {"digits": "0", "mode": "half-up"}}
    scale = {"from": "0", "to": "100"}
    policies = {"evidence": None, "rounding": {"digits": "0"}}
    view = build_view(
        assessed([1, 1], ["89", "90"], score_levels={"overall": rule}, scale=scale, gates=[], policies=policies)
    )

    assert (shown(view.scorecard[0].evidenced), view.scorecard[0].reads) == ("90", "Good")


def test_a_projected_score_below_a_threshold_is_shown_below_it():
    initiative = an_initiative("write", {"a.q0": (0, 2)})
    phase = {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}
    view = build_view(
        assessed([49, 1], ["0", "0"], {"G1": "2"}, gates=[GATE], phases=[phase], initiatives=[initiative])
    )

    assert [shown(score.value) for score in view.roadmap.phases[0].projected if score.title == "A"] == ["1.96"]


def test_a_decimal_that_one_score_needs_stands_in_its_whole_column():
    rows = build_view(just_below()).scorecard

    assert [shown(row.evidenced) for row in rows] == ["1.96"] * len(rows)
    assert len(rows) > 1


def test_no_table_of_scores_has_two_numbers_of_decimals():
    found = build_view(pipeline.assess(ADVERSARIAL / "everything-at-the-bottom.yaml", "G4")).scorecard

    assert {len(str(shown(row.evidenced)).partition(".")[2]) for row in found} == {2}
