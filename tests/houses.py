"""Organizations and tools of many kinds and countries, and answers of a tool in use just at what a gate needs."""

from itertools import product
from typing import Any

from filled_answers import Data, filled
from readiness.model.answers import Answers
from readiness.model.pack import Pack

HOUSES: dict[str, dict[str, str]] = {
    "payer": {"size": "payer", "members": "400000", "sites": "3", "live_use_cases": "2"},
    "American health system": {"size": "health-system", "sites": "6", "live_use_cases": "4"},
    "multi-state system": {"size": "multi-state-system", "sites": "30", "live_use_cases": "9"},
    "19 beds, governed by a partner": {
        "size": "critical-access", "form": "short", "governance_by": "partner", "contract_by": "partner",
    },
    "20 beds on its own": {"size": "critical-access", "form": "full"},
    "department under a partner": {"size": "department", "governance_by": "partner"},
    "practice": {"size": "small-practice", "form": "short"},
    "English hospital": {"size": "community-hospital", "jurisdiction": "england"},
    "German hospital with a council": {
        "size": "community-hospital", "jurisdiction": "germany", "staff_council": "true",
    },
    "German practice without a council": {
        "size": "small-practice", "form": "short", "jurisdiction": "germany", "staff_council": "false",
    },
    "European system with a council": {
        "size": "health-system", "jurisdiction": "european-union", "staff_council": "true", "sites": "4",
    },
    "hospital elsewhere": {"size": "community-hospital", "jurisdiction": "other"},
}  # fmt: skip
BOUGHT = {"has_vendor": "true", "vendor_hosted": "true", "sends_patient_data_out": "true", "contract_by": "own"}
TOOLS: dict[str, dict[str, str]] = {
    "note writer that listens": BOUGHT
    | {"kind": "documentation", "uses_genai": "true", "records_patients": "true", "touches_clinical_care": "true"},
    "imaging run by the supplier": BOUGHT | {"kind": "imaging", "touches_clinical_care": "true"},
    "own prediction": {"kind": "prediction", "touches_clinical_care": "true"},
    "chatbot for patients": BOUGHT
    | {"kind": "chatbot", "uses_genai": "true", "patient_facing": "true", "touches_clinical_care": "true"},
    "agent": {"kind": "agent", "uses_agents": "true", "uses_genai": "true", "touches_clinical_care": "true"},
    "drafts of decisions on coverage": BOUGHT
    | {"kind": "coverage", "uses_genai": "true", "coverage_or_billing": "true"},
    "telephone at the front desk": BOUGHT
    | {"kind": "front-office", "uses_genai": "true", "patient_facing": "true", "records_patients": "true"},
}
ABSENT = dict.fromkeys(
    (
        "touches_clinical_care", "patient_facing", "records_patients", "uses_genai", "uses_agents", "has_vendor",
        "sends_patient_data_out", "coverage_or_billing",
    ),
    "false",
)  # fmt: skip
USUAL = {"governance_by": "own", "jurisdiction": "united-states", "live_use_cases": "1", "sites": "1", "users": "40"}
RUNNING = {"pilot_live": "true", "already_started": "true", "tool_status": "live"}
SHOWN = "2026-05-01"


def profiles() -> dict[str, dict[str, str]]:
    """Return every house with every tool, by name."""
    return {
        f"{house}: {tool}": _profile(HOUSES[house], TOOLS[tool])
        for house, tool in product(HOUSES, TOOLS)
        if house != "payer" or "coverage_or_billing" in TOOLS[tool]
    }


def _profile(house: dict[str, str], tool: dict[str, str]) -> dict[str, str]:
    """Return the facts of a tool at a house; nobody holds a contract on what is not bought."""
    profile = ABSENT | USUAL | RUNNING | tool | house
    if profile["has_vendor"] == "false":
        profile.pop("contract_by", None)
    return profile


def in_use(pack: Pack, profile: dict[str, str], gate: str = "G2", **more: Any) -> Data:
    """Return the data of a tool in use at exactly the minimums of a gate, with one site in use."""
    stated = {fact: value for fact, value in profile.items() if fact != "tool_status"}
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Any",
        "date": "2026-06-05",
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
        "profile": stated,
    }
    status = {"status": profile["tool_status"], "since": "2026-02-02"}
    main = {"id": "main", "title": "Main", "status": profile["tool_status"], "since": "2026-02-02"}
    data = {"assessment": header, "tool": status, "sites": [main], **more}
    whole = filled(data | {"assessment": header | {"profile": profile}}, pack, gate, SHOWN)
    return whole | {"assessment": header | {"profile": profile}}


def read(data: Data) -> Answers:
    """Return the answers of such data."""
    return Answers.model_validate(data)
