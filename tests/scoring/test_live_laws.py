"""Laws of the verdict on a tool in use, over generated answers: events only hold back, and order is irrelevant."""

from datetime import timedelta
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from live_tool import PACKS, TODAY, answers, shown
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.scorecard import Scorecard

PACK = load_pack("live-tool", packs=PACKS)
RANK = {outcome.id: rank for rank, outcome in enumerate(PACK.rubric.live.outcomes)} if PACK.rubric.live else {}
SITES, FUNCTIONS = ("north", "south"), ("notes", "codes")
DAYS = st.integers(0, 60).map(lambda days: (TODAY - timedelta(days=days)).isoformat())
LEVELS = st.one_of(st.just({"level": "unknown"}), st.builds(shown, st.integers(0, 2), DAYS))


def _some(ids: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), unique=True, max_size=len(ids))


@st.composite
def events(draw: st.DrawFn, functions: tuple[str, ...] = FUNCTIONS) -> dict[str, Any]:
    kind = draw(st.sampled_from(["harm", "model-change"]))
    severities = st.sampled_from([None, "near-miss", "harm"] if kind == "harm" else [None])
    made: dict[str, Any] = {
        "kind": kind,
        "date": draw(st.none() | DAYS),
        "severity": draw(severities),
        "sites": draw(_some(SITES)),
    }
    made["functions"] = draw(_some(functions)) if functions else []
    if made["date"] and draw(st.booleans()):
        day = made["date"]
        made["closed"] = {"date": day, "by": "Owner", "evidence": [{"title": "Review", "date": day}]}
    return {key: value for key, value in made.items() if value}


@st.composite
def tools(draw: st.DrawFn) -> dict[str, Any]:
    given_answers = {id_: draw(LEVELS) for id_ in ("safety.oversight", "safety.hazards", "safety.downtime")}
    statuses = st.sampled_from(["live", "suspended", "not-started", None])
    sites = [
        {"id": id_, "title": id_, "status": draw(statuses), "answers": {"people.local-check": draw(LEVELS)}}
        for id_ in SITES
    ]
    functions = [
        {"id": id_, "title": id_, "status": draw(statuses), "answers": {"safety.oversight": draw(LEVELS)}}
        for id_ in FUNCTIONS
    ]
    happened = draw(st.lists(events(), max_size=3))
    return answers(
        answers=given_answers,
        sites=[{key: value for key, value in site.items() if value} for site in sites],
        functions=[{key: value for key, value in one.items() if value} for one in functions],
        events=_numbered(happened),
    )


def _numbered(happened: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": f"E-{number}"} | event for number, event in enumerate(happened, 1)]


def _scored(data: dict[str, Any]) -> Scorecard:
    return pipeline.score(pipeline.load(data, pack=PACK))


def _severity(card: Scorecard) -> tuple[int, int]:
    """Return the ranks of the outcome by what is known, and of it while answers are missing: 0 is the most severe."""
    assert card.live is not None
    return RANK[card.live.at_least], -1 if card.live.outcome is None else RANK[card.live.outcome]


@given(tools(), events())
def test_a_further_event_never_improves_a_verdict_a_gate_or_a_level(
    data: dict[str, Any], event: dict[str, Any]
) -> None:
    before = _scored(data)
    after = _scored(data | {"events": [*data["events"], {"id": "E-9"} | event]})
    assert _severity(after)[0] <= _severity(before)[0]
    assert all(
        (after.questions[id_].evidenced or 0) <= (score.evidenced or 0) for id_, score in before.questions.items()
    )
    gates = [gate.id for gate in before.gates]
    assert gates.index(after.headline) <= gates.index(before.headline or "") if after.headline else True
    assert not (after.headline and before.headline is None)


@given(tools(), st.randoms(use_true_random=False))
def test_the_order_of_events_and_parts_is_irrelevant(data: dict[str, Any], random: Any) -> None:
    mixed = {key: random.sample(data[key], len(data[key])) for key in ("events", "sites", "functions")}
    one, other = _scored(data), _scored(data | mixed)
    assert one.headline == other.headline
    assert _severity(one) == _severity(other)
    assert _outcomes(one) == _outcomes(other)
    levels = {id_: score.evidenced for id_, score in one.questions.items()}
    assert levels == {id_: score.evidenced for id_, score in other.questions.items()}


def _outcomes(card: Scorecard) -> dict[Any, str | None]:
    return {part.part: part.outcome for part in card.live.parts} if card.live else {}


@given(tools(), LEVELS)
def test_an_answer_of_one_part_changes_nothing_of_another(data: dict[str, Any], answer: dict[str, Any]) -> None:
    def with_other(key: str, question: str) -> Scorecard:
        first, second = data[key]
        return _scored(data | {key: [first, second | {"answers": {question: answer}}]})

    before = _scored(data)
    sites = with_other("sites", "people.local-check")
    assert sites.sites[0] == before.sites[0]
    assert sites.questions == before.questions
    functions = with_other("functions", "safety.oversight")
    first = {score.part: score for score in before.parts.get("safety.oversight", ())}
    for score in functions.parts.get("safety.oversight", ()):
        if score.part and score.part.id == "notes" and score.part in first:
            assert score == first[score.part]
    assert functions.sites == before.sites


@given(st.integers(-3, 3), st.integers(0, 1))
def test_reopening_and_showing_again_are_exact_to_the_day(days: int, at_site: int) -> None:
    happened = TODAY - timedelta(days=10)
    again = shown(2, (happened + timedelta(days=days)).isoformat())
    event = {"id": "E-1", "kind": "harm", "date": happened.isoformat(), "severity": "near-miss"}
    sites = [{"id": "north", "title": "North", "status": "live", "answers": {"people.local-check": again}}]
    card = _scored(answers(answers={"safety.hazards": again}, sites=sites, events=[event]))
    level = (
        card.sites[0].questions["people.local-check"].evidenced
        if at_site
        else card.question("safety.hazards").evidenced
    )
    assert level == (2 if days > 0 else 1)
