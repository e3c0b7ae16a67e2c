"""Small packs and answers from plain data; everything that a test does not state has a default."""

from typing import Any

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.scoring.roll_up_method import method_named

POLICIES = {
    "unanswered": "excluded",
    "unknown": "lowest",
    "not_applicable": "excluded",
    "evidence": {"required_from": 2, "max_age_months": 12, "without": 1},
}


def a_pack(questions: dict[str, dict[str, Any]], **changes: Any) -> Pack:
    """Build a pack with these questions, by full id; `changes` are to the rubric.

    `facts`, `themes` and `roles` are of the questionnaire; a fact given by its name alone is a yes or no.
    """
    asked: dict[str, list[dict[str, Any]]] = {}
    judged = {}
    for number, (id_, said) in enumerate(questions.items(), 1):
        own = dict(said)
        asked.setdefault(id_.partition(".")[0], []).append(
            {
                "id": id_,
                "code": f"Q-{number:02}",
                "title": f"Title of {id_}",
                "prompt": f"Is {id_} so?",
                "why": "It matters.",
                "scope": "use-case",
            }
            | {key: own.pop(key) for key in ("ask_when", "follows", "themes", "scope", "prework") if key in own}
        )
        levels = {str(level): f"Level {level} of {id_}." for level in range(5)}
        judged[id_] = {"weight": "1", "criticality": "standard", "levels": levels} | own
    facts = [
        {"prompt": "So?", "type": "yes-no"} | (fact if isinstance(fact, dict) else {"id": fact})
        for fact in changes.pop("facts", [])
    ]
    themes = [{"id": theme, "title": theme.title()} for theme in changes.pop("themes", [])]
    dimensions = [{"id": d, "title": d.title(), "questions": q} for d, q in asked.items()]
    questionnaire = {
        "questionnaire": "tiny",
        "version": "1.0.0",
        "title": "Tiny",
        "facts": facts,
        "themes": themes,
        "roles": changes.pop("roles", {}),
    }
    rubric = {
        "rubric": "tiny",
        "version": "1.0.0",
        "title": "Tiny",
        "questionnaire": "tiny@1",
        "scale": [{"level": str(n), "name": f"Level {n}", "meaning": "So much."} for n in range(5)],
        "policies": POLICIES | changes.pop("policies", {}),
        "roll_up": {"dimension": "weighted-mean", "overall": "weighted-mean"},
        "criticality_factors": {"blocker": "3", "major": "2", "standard": "1"},
        "default_size": "any",
        "capacity": {"any": "10"},
        "chances": {"runs": "100"},
        "gates": [{"id": "G1", "title": "First", "held": "Soon"}, {"id": "G2", "title": "Second", "held": "Later"}],
        "phases": [
            {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}},
            {"id": "P2", "title": "Two", "gate": "G2", "window": {"start": "10", "end": "20"}},
        ],
        "questions": judged,
    }
    return Pack(
        Questionnaire.model_validate(questionnaire | {"dimensions": dimensions}),
        Rubric.model_validate(rubric | changes),
        sha256="0" * 64,
    )


def rolled_up(name: str) -> dict[str, str]:
    """Return the entry of a roll-up method with the options it requires."""
    told = {"at_least": "2", "share": "0.7"}
    return {"method": name} | {option: told[option] for option in method_named(name).needs}


def answers(said: dict[str, Any], **changes: Any) -> Answers:
    """Build answers of 2026-06-05; `changes` are to the header, or to one of the other parts."""
    rest = {key: changes.pop(key) for key in ("remedies", "progress", "sites", "plan", "decisions") if key in changes}
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Bed planning",
        "date": "2026-06-05",
        "questionnaire": "tiny@1.0.0",
        "rubric": "tiny@1.0.0",
    }
    return Answers.model_validate({"assessment": header | changes, "answers": said} | rest)


def evidenced(level: int, date: str = "2026-05-01", **more: Any) -> dict[str, Any]:
    """Return an answer at `level` with a piece of evidence of that date."""
    return {"level": str(level), "evidence": [{"title": "Paper", "date": date} | more]}


def an_initiative(id_: str, lifts: dict[str, tuple[int, int]], **changes: Any) -> dict[str, Any]:
    """Return an initiative of two weeks and four person-weeks in phase P1."""
    return {
        "id": id_,
        "code": id_.upper(),
        "title": f"Do {id_}",
        "phase": "P1",
        "scope": "use-case",
        "lifts": {question: {"from": str(a), "to": str(b)} for question, (a, b) in lifts.items()},
        "duration": {"low": "1", "likely": "2", "high": "4"},
        "effort": {"technical": {"low": "2", "likely": "4", "high": "8"}},
        "cost_band": "S",
        "accountable_role": "owner",
        "success_metric": "It works.",
    } | changes
