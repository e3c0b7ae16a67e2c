"""The profiles relevant to the safety of the shipped pack, and answers that just pass a gate."""

from collections.abc import Iterator
from itertools import cycle, product
from typing import Any

from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answers import Answers
from readiness.model.pack import Pack

SAFETY = (
    "touches_clinical_care",
    "patient_facing",
    "records_patients",
    "pilot_live",
    "uses_genai",
    "uses_agents",
    "has_vendor",
    "vendor_hosted",
    "sends_patient_data_out",
)
"""Facts that can hide a danger; the grid has every combination of their values."""
OTHERS = {
    "already_started": ["true", "false", "true"],
    "coverage_or_billing": ["true", "false", "false"],
    "live_use_cases": ["1", "2", "3", "9", "0"],
    "sites": ["1", "2", "12"],
    "size": [
        "small-practice",
        "community-hospital",
        "health-system",
        "multi-state-system",
        "small-practice",
        "critical-access",
        "department",
        "payer",
        "small-practice",
        "community-hospital",
        "health-system",
    ],
    "form": ["short", "full"],
    "jurisdiction": ["united-states", "england", "germany", "european-union", "other"],
    "staff_council": ["true", "false", "true"],
    "governance_by": ["own", "partner"],
    "contract_by": ["own", "partner", "own"],
    "kind": ["documentation", "prediction", "imaging", "front-office", "coverage", "agent", "chatbot", "other"],
}
"""The other facts, whose values rotate along the grid."""


def grid() -> Iterator[dict[str, str]]:
    """Yield the profiles of the grid in a fixed order."""
    others = {fact: cycle(values) for fact, values in OTHERS.items()}
    for values in product(["true", "false"], repeat=len(SAFETY)):
        profile = dict(zip(SAFETY, values, strict=True)) | {fact: next(value) for fact, value in others.items()}
        if profile["has_vendor"] == "false":
            if profile["vendor_hosted"] == "true":
                continue
            del profile["vendor_hosted"]
            del profile["contract_by"]
        if profile["size"] not in {"small-practice", "critical-access"}:
            del profile["form"]
        if profile["jurisdiction"] not in {"germany", "european-union"}:
            del profile["staff_council"]
        yield profile


def spread(places: list[int], *, whole: bool, most: int = 16) -> list[int]:
    """Return places of the grid: all of them when `whole`, else `most` of them at equal distances."""
    return places if whole else places[:: max(1, len(places) // most)]


def said(level: int) -> Any:
    """Return an answer at a level, with evidence where the level requires it."""
    if level < 2:
        return str(level)
    return {"level": str(level), "evidence": [{"title": "Minutes", "date": "2026-05-01"}]}


def answers_passing(pack: Pack, profile: dict[str, str], gate: str, **levels: int) -> Answers:
    """Build answers at exactly the minimums of the gates up to `gate`; `levels` make exceptions.

    In the names of `levels` the dot is written as two underscores, the hyphen as one.
    """
    judged = pack_for_profile(pack, profile)
    known = pack.questionnaire.settled(profile)
    exceptions = {name.replace("__", ".").replace("_", "-"): level for name, level in levels.items()}
    gates = list(judged.rubric.gate_named)
    answers = {}
    for id_, question in pack.questionnaire.questions.items():
        if may_hold(question.ask_when, known):
            minimums = [judged.rubric.questions[id_].minimum_at(one) for one in gates[: gates.index(gate) + 1]]
            needed = max((minimum.level for minimum in minimums if minimum), default=0)
            answers[id_] = said(exceptions.get(id_, needed))
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Any",
        "date": "2026-06-05",
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
        "profile": profile,
    }
    return Answers.model_validate({"assessment": header, "answers": answers})
