"""Money in words: amounts, ranges, and the lines on the cost of a plan."""

from types import SimpleNamespace
from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness.cli.explain_lines import explain
from readiness.model.plan_result import PlanCosts, TotalCost
from readiness.model.plan_rules import CostRules
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers
from readiness.statements import money
from readiness.statements.language import language_named
from readiness.statements.voice import say, speaking
from readiness.view.cost_views import costs
from readiness.view.cost_words import cost_basis
from readiness.view.models.costs import CostRangeView
from readiness.view.phrases import Phrases

USD = {"currency": "USD", "price_year": "2026", "own_staff": "excluded"}
BANDS = {"S": {"low": "0", "high": "25000"}, "M": {"low": "25000", "high": "100000"}, "L": "A lot"}
OPEN = {"low": "2000000"}


def a_plan(
    *gates: TotalCost, go_live: str | None = None, size: str = "any", opens: bool = True, **changes: Any
) -> Phrases:
    """Return the words of a plan with these totals, whose gates open after it; its initiatives are `a` to `d`."""
    own: dict[str, dict[str, Any]] = {"b": {"cost": OPEN}, "c": {"cost": OPEN}, "d": {"cost_band": "L"}}
    initiatives = [an_initiative(id_, {"d.q": (0, 2)}, **own.get(id_, {})) for id_ in "abcd"]
    pack = a_pack(
        {"d.q": {}},
        **({"costs": USD, "cost_bands": BANDS, "bands_less": {"small": "1"}} | changes),
        initiatives=initiatives,
    )
    said = answers({"d.q": "1"}, profile={"size": size})
    found = PlanCosts("USD", 2026, "excluded", gates, go_live)
    last = SimpleNamespace(projected_gate=Verdict.PASSED if opens else Verdict.FAILED)
    roadmap: Any = SimpleNamespace(
        costs=found if gates else None, phases=(), option=None, find_out_first=(), phase_to=lambda _: last
    )
    card = score_answers(pack, said)
    assessment: Any = SimpleNamespace(pack=pack, answers=said, scorecard=card, roadmap=roadmap, is_planned=True)
    return Phrases(assessment)


def lines(*gates: TotalCost, go_live: str | None = None, opens: bool = True) -> list[str]:
    found = costs(a_plan(*gates, go_live=go_live, opens=opens))
    assert found
    return [say(line) for line in found.lines]


@pytest.mark.parametrize(
    ("low", "high", "words", "german"),
    [
        (25_000, 100_000, "USD 25,000 to 100,000", "25.000 bis 100.000 USD"),
        (500_000, 2_000_000, "USD 0.5–2 million", "0,5–2 Millionen USD"),
        (90_000, 2_000_000, "USD 90,000 to 2 million", "90.000 bis 2 Millionen USD"),
        (800_000, 3_900_000, "USD 0.8–3.9 million", "0,8–3,9 Millionen USD"),
        (1_250_000, 2_345_678, "USD 1.25 million to 2,345,678", "1,25 Millionen bis 2.345.678 USD"),
        (0, 25_000, "under USD 25,000", "unter 25.000 USD"),
        (1_000_000, None, "over USD 1 million", "über 1 Million USD"),
        (2_000_000_000, None, "over USD 2 billion", "über 2 Milliarden USD"),
        (40_000, 40_000, "USD 40,000", "40.000 USD"),
        (0, 0, "USD 0", "0 USD"),
        (0, None, "no amount stated", "kein Betrag genannt"),
    ],
)
def test_a_range_of_money_is_said_in_the_language_of_the_run(low, high, words, german):
    said = money.range_in_words(low, high, "USD")

    assert say(said) == words
    with speaking(language_named("de")):
        assert say(said) == german


def test_without_a_currency_only_amounts_are_said():
    assert say(money.range_in_words(25_000, 100_000, None)) == "25,000 to 100,000"
    assert say(money.range_in_words(0, 5, None)) == "under 5"
    assert say(money.range_in_words(5, 5, None)) == "5"


@pytest.mark.parametrize(
    ("amount", "rounded"), [(0, 0), (7, 7), (99, 99), (104, 100), (105, 110), (343_210, 340_000), (996_000, 1_000_000)]
)
def test_a_total_is_rounded_to_two_digits_when_it_is_shown(amount, rounded):
    assert money.two_digits(amount) == rounded


def test_page_1_tells_the_cost_to_the_next_gate_and_to_go_live_and_the_basis_once():
    totals = TotalCost("G1", 343_210, 456_789), TotalCost("G2", 1_234_567, 1_512_345)

    assert lines(*totals, go_live="G2") == [
        "Cost to G1: USD 340,000 with even odds, 460,000 with a chance of 80% (2026 prices, own staff not included)",
        "Cost to go-live (G2): USD 1.2 million with even odds, 1.5 million with a chance of 80%",
    ]


def test_a_gate_after_the_next_one_is_told_only_if_it_is_go_live():
    totals = TotalCost("G1", 10, 20), TotalCost("G2", 30, 40)

    assert len(lines(*totals)) == 1
    assert lines(*totals, go_live="G1") == [
        "Cost to go-live (G1): USD 10 with even odds, 20 with a chance of 80% (2026 prices, own staff not included)"
    ]


def test_a_certain_cost_has_no_chance_and_is_not_rounded():
    assert lines(TotalCost("G1", 123_456, 123_456)) == ["Cost to G1: USD 123,456 (2026 prices, own staff not included)"]


def test_a_cost_without_an_upper_limit_is_named_with_the_key_to_state_it():
    assert lines(TotalCost("G1", 10, 20), TotalCost("G2", None, None, ("b",)), go_live="G2") == [
        "Cost to G1: USD 10 with even odds, 20 with a chance of 80% (2026 prices, own staff not included)",
        "Cost to go-live (G2): not stated, because B Do b has no upper limit; state its cost in 'plan.figures.b.cost'",
    ]


def test_several_costs_that_are_not_stated_are_told_by_their_reasons():
    assert lines(TotalCost("G1", None, None, ("b", "d", "c"))) == [
        (
            "Cost to G1: not stated, because B Do b and C Do c have no upper limit and D Do d has no cost in figures; "
            "state their costs in 'plan.figures'"
        )
    ]


def test_the_view_has_the_exact_amounts_and_the_names():
    found = costs(a_plan(TotalCost("G1", 343_210, 456_789), TotalCost("G2", None, None, ("b",)), go_live="G2"))

    assert found
    assert (found.currency, found.price_year, found.own_staff) == ("USD", 2026, "excluded")
    assert [(one.gate.id, one.at_50, one.at_80, one.is_go_live) for one in found.gates] == [
        ("G1", 343_210, 456_789, False),
        ("G2", None, None, True),
    ]
    assert [one.code for one in found.gates[1].not_stated] == ["B"]
    assert str(found.basis) == "2026 prices, own staff not included"


def test_own_staff_may_be_included():
    assert (
        str(cost_basis(CostRules.model_validate(USD | {"own_staff": "included"}))) == "2026 prices, own staff included"
    )


def test_a_plan_without_totals_has_no_costs_to_show():
    assert costs(a_plan()) is None


def test_the_cost_of_an_initiative_is_its_own_or_that_of_its_band_or_the_words_of_the_band():
    wording = a_plan()
    said = {id_: wording.cost(one) for id_, one in wording.rubric.initiative_named.items()}

    assert [str(said[id_]) for id_ in "abd"] == ["under USD 25,000", "over USD 2 million", "A lot"]


def test_a_band_is_lowered_for_the_size():
    bands = {"XS": "Nearly nothing"} | BANDS
    wording = a_plan(size="small", cost_bands=bands)
    initiative = wording.rubric.initiative_named["a"]

    assert (wording.cost_band("S"), wording.cost(initiative), wording.cost_range(initiative)) == (
        "XS", "Nearly nothing", None,
    )  # fmt: skip


def test_a_band_that_the_rubric_does_not_describe_is_said_by_its_name():
    wording = a_plan(cost_bands={})

    assert wording.cost(wording.rubric.initiative_named["a"]) == "S"


def test_the_range_of_an_initiative_is_exact_text():
    wording = a_plan(cost_bands=BANDS | {"S": {"low": "0.5", "likely": "1", "high": "2"}})
    found = {id_: wording.cost_range(one) for id_, one in wording.rubric.initiative_named.items()}

    assert found == {
        "a": CostRangeView("0.5", "1", "2"),
        "b": CostRangeView("2000000", None, None),
        "c": CostRangeView("2000000", None, None),
        "d": None,
    }


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"cost_band": "M"}, "Cost band: M, USD 25,000 to 100,000 (2026 prices, own staff not included)"),
        ({"cost_band": "L"}, "Cost band: L, A lot"),
        ({"cost_band": "N"}, "Cost band: N"),
        (
            {"cost": {"low": "5", "likely": "6", "high": "9"}},
            "Cost: USD 5 to 9, most likely 6 (2026 prices, own staff not included)",
        ),
    ],
)
def test_explain_tells_the_cost_of_an_initiative(changes, line):
    initiatives = [an_initiative("a", {"d.q": (0, 2)}, **changes)]
    pack = a_pack({"d.q": {}}, costs=USD, cost_bands=BANDS, initiatives=initiatives)

    assert line in explain("a", pack, None)


def test_the_cost_of_work_that_does_not_open_its_gate_is_not_called_the_cost_to_it():
    assert lines(TotalCost("G1", 40_000, 40_000, ()), opens=False) == [
        "Cost of all known work, which does not open G1: USD 40,000 (2026 prices, own staff not included)"
    ]
