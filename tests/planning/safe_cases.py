"""A small pack for tools in use, from plain data, and roadmaps by it."""

from typing import Any

from building import a_pack, an_initiative, evidenced
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.tool_status import with_tool_status
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

SAFE = ["d.a", "d.b"]
"""Questions that a tool in use must not have below level 2."""
PAPER = ["e.p", "e.q"]
"""Questions of the first gate that safe use does not need."""
LIVE: dict[str, Any] = {
    "statuses": [
        {"id": "off", "title": "Off", "use": "before"},
        {"id": "on", "title": "On", "use": "in-use", "gate": "G2"},
    ],
    "outcomes": [
        {"id": "stop", "title": "Stop", "fails_gates": "true", "action": "Stop today."},
        {"id": "go", "title": "Go on"},
    ],
    "safe_now": {
        "days": "14",
        "now": "go",
        "after": "stop",
        "minimums": {id_: {"level": "2", "risk": f"Danger of {id_}."} for id_ in SAFE},
    },
}
KINDS: list[dict[str, Any]] = [
    {"id": "harm", "title": "Harm", "reopens": [{"questions": SAFE}], "forces": {"any": "stop"}, "work": ["review"],
     "duties": [{"id": "tell", "title": "Tell those affected", "days": "7"}]},
    {"id": "change", "title": "Change", "reopens": [{"questions": ["d.b"], "at_most": "0"}], "forces": {"any": "go"}},
]  # fmt: skip
REVIEW = an_initiative("review", {"e.r": (0, 1)})
INITIATIVES = [
    an_initiative("a", {"d.a": (0, 2)}, prerequisites=["p"]),
    an_initiative("slow-b", {"d.b": (0, 4)}, duration={"low": "5", "likely": "9", "high": "12"}),
    an_initiative("b", {"d.b": (0, 2)}, phase="P2", prerequisites=["a"]),
    an_initiative("p", {"e.p": (0, 2)}),
    an_initiative("q", {"e.q": (0, 2)}, prerequisites=["p"]),
    REVIEW,
]


def a_tool(**changes: Any) -> Pack:
    """Return a pack with two minimums of safe use; `changes` are to its rubric."""
    questions = {
        id_: {"criticality": "blocker", "minimum": {"G1": "2"}, "evidence": {"2": f"Proof of {id_}"}}
        for id_ in (*SAFE, *PAPER)
    }
    rubric = {"live": LIVE, "events": KINDS, "initiatives": INITIATIVES, "capacity": {"any": "4"}} | changes
    return a_pack(questions | {"e.r": {}}, **rubric)


def said(levels: dict[str, Any] | None = None, **rest: Any) -> Answers:
    """Return the answers about a tool that is on: level 2 with evidence, where `levels` state no other answer."""
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Bed planning",
        "date": "2026-06-05",
        "questionnaire": "tiny@1.0.0",
        "rubric": "tiny@1.0.0",
    }
    given = {id_: evidenced(2) for id_ in (*SAFE, *PAPER)} | (levels or {})
    return Answers.model_validate({"assessment": header, "answers": given, "tool": {"status": "on"}} | rest)


def plan(levels: dict[str, Any] | None = None, pack: Pack | None = None, **rest: Any) -> Roadmap:
    """Return the roadmap of a tool that is on."""
    pack = pack or a_tool()
    given = with_tool_status(said(levels, **rest), pack)
    return plan_roadmap(pack, given, score_answers(pack, given))


def happened(id_: str, kind: str = "harm", day: str | None = "2026-05-20") -> dict[str, Any]:
    """Return an event."""
    return {"id": id_, "kind": kind} | ({"date": day} if day else {})
