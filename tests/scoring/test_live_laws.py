"""Laws of the verdict on a tool in use, over generated answers: events only hold back, and order is irrelevant."""

from datetime import timedelta
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from live_tool import PACKS, TODAY, answers, shown
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.scorecard import QuestionScore, Scorecard

PACK = load_pack("live-tool", packs=PACKS)
RANK = {outcome.id: rank for rank, outcome in enumerate(PACK.rubric.live.outcomes)} if PACK.rubric.live else {}
SITES, FUNCTIONS = ("north", "south"), ("notes", "codes")
SEGMENTS = ("clinicians", "front-desk")
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
    segments = [{"id": id_, "answers": {"people.training": draw(LEVELS)}} for id_ in SEGMENTS]
    happened = draw(st.lists(events(), max_size=3))
    return answers(
        answers=given_answers,
        sites=[{key: value for key, value in site.items() if value} for site in sites],
        functions=[{key: value for key, value in one.items() if value} for one in functions],
        segments=segments,
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
    mixed = {key: random.sample(data[key], len(data[key])) for key in ("events", "sites", "functions", "segments")}
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
    assert _part(functions, "safety.oversight", "notes") == _part(before, "safety.oversight", "notes")
    segments = with_other("segments", "people.training")
    assert _part(segments, "people.training", "clinicians") == _part(before, "people.training", "clinicians")
    assert functions.sites == before.sites == segments.sites
    assert functions.parts["people.training"] == before.parts["people.training"]
    assert segments.parts.get("safety.oversight") == before.parts.get("safety.oversight")


def _part(card: Scorecard, question: str, part: str) -> QuestionScore | None:
    """Return the score of a question in one part; None where it does not count there."""
    return next((score for score in card.parts.get(question, ()) if score.part and score.part.id == part), None)


@given(st.integers(-3, 3), st.sampled_from(["tool", "site", "function"]))
def test_reopening_and_showing_again_are_exact_to_the_day(days: int, where: str) -> None:
    happened = TODAY - timedelta(days=10)
    again = shown(2, (happened + timedelta(days=days)).isoformat())
    changed = {"id": "E-1", "kind": "model-change", "date": happened.isoformat()}
    event = {"id": "E-2", "kind": "harm", "date": happened.isoformat(), "severity": "near-miss"}
    sites = [{"id": "north", "title": "North", "status": "live", "answers": {"people.local-check": again}}]
    functions = [{"id": "notes", "title": "Notes", "answers": {"safety.oversight": again}}]
    data = answers(answers={"safety.hazards": again}, sites=sites, functions=functions, events=[changed, event])
    card = _scored(data)
    scores = {
        "tool": card.questions["safety.hazards"],
        "site": card.sites[0].questions["people.local-check"],
        "function": _part(card, "safety.oversight", "notes"),
    }
    score = scores[where]
    assert score is not None
    assert score.evidenced == (2 if days > 0 else 1)
