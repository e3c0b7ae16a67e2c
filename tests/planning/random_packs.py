"""Random small packs with initiatives, answers and progress."""

from typing import Any

from hypothesis import strategies as st

from building import a_pack, an_initiative, answers
from readiness.model.answers import Answers
from readiness.model.pack import Pack

IDS = [f"d.q{n}" for n in range(5)]
NAMES = [f"i{n}" for n in range(6)]


@st.composite
def cases(draw: Any, plan: dict[str, Any] | None = None) -> tuple[Pack, Answers, str | None]:
    """Draw a pack whose initiatives never wait for each other, answers, and a target."""
    questions = {
        id_: {
            "weight": str(draw(st.integers(1, 3))),
            "criticality": draw(st.sampled_from(["blocker", "major", "standard"])),
            "minimum": {
                "G1": str(draw(st.integers(0, 2))),
                "G2": str(draw(st.integers(2, 3))),
                "G3": str(draw(st.integers(3, 4))),
            },
        }
        for id_ in IDS
    }
    initiatives: list[dict[str, Any]] = []
    for name in NAMES:
        lifts = {}
        for id_ in draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True)):
            low = draw(st.integers(0, 3))
            lifts[id_] = (low, draw(st.integers(low + 1, 4)))
        likely = draw(st.integers(1, 6))
        duration = {"low": "1", "likely": str(likely), "high": str(likely * 2)}
        phase = draw(st.sampled_from(["P1", "P2", "P3"]))
        earlier = [one["id"] for one in initiatives if one["phase"] <= phase]
        needs = draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else []
        initiatives.append(an_initiative(name, lifts, duration=duration, phase=phase, prerequisites=needs))
    capacity = {"any": str(draw(st.integers(1, 6)))}
    said = draw(st.fixed_dictionaries(dict.fromkeys(IDS, st.sampled_from(["0", "1", "2", "unknown", ""]))))
    progress = draw(
        st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["planned", "in-progress", "done"]), max_size=2)
    )
    caps = []
    for held, lifting in draw(st.lists(st.permutations(IDS).map(lambda ids: ids[:2]), max_size=2)):
        unless = {lifting: str(draw(st.integers(1, 2)))}
        caps.append({"at_most": "1", "questions": [held], "unless": unless, "because": "So it is."})
    initiatives.append(an_initiative("stop", {IDS[0]: (0, 4)}, instead="true"))
    walled = draw(st.sampled_from(["true", "false"]))
    phases = [
        {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}},
        {"id": "P2", "title": "Two", "gate": "G2", "window": {"start": "10", "end": "20"}, "wall": walled},
        {"id": "P3", "title": "Three", "gate": "G3", "window": {"start": "20", "end": "30"}},
    ]
    gates = [{"id": f"G{number}", "title": f"Gate {number}", "held": "Soon"} for number in (1, 2, 3)]
    rules = {"capacity": capacity, "caps": caps, "phases": phases, "gates": gates}
    pack = a_pack(questions, initiatives=initiatives, **rules)
    own = {} if plan is None else {"plan": plan}
    given = answers(said, progress={name: {"status": status} for name, status in progress.items()}, **own)
    return pack, given, draw(st.sampled_from([None, "G1", "G2", "G3"]))
