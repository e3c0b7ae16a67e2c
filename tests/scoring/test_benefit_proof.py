"""A fact of the profile tells how many of the benefits that a case states are verified."""

from pathlib import Path
from typing import Any

import pytest

from readiness import pipeline
from readiness.model.benefit_proof import benefit_proof
from readiness.model.case import Case

PACKS = Path(__file__).parents[1] / "cases" / "packs" / "money"
BASELINE = {"value": "62", "date": "2026-01-31"}
OWNED = {
    "id": "temps",
    "title": "Temps",
    "class": "cash-releasing",
    "per_year": "100",
    "owner": "CFO",
    "baseline": BASELINE,
}
CHECKED = {"by": "Audit", "date": "2026-05-01"}


def proof(*benefits: dict[str, Any], **case: Any) -> str:
    return benefit_proof(Case.model_validate({"benefits": list(benefits), **case}), {"user": 40})


def test_without_a_benefit_nothing_is_stated() -> None:
    assert benefit_proof(None, {}) == "not-stated"
    assert proof() == "not-stated"


def test_a_benefit_that_somebody_checked_is_verified() -> None:
    assert proof(OWNED | {"verified": CHECKED}) == "verified"


def test_one_of_two_is_a_part() -> None:
    assert proof(OWNED, OWNED | {"id": "calls", "verified": CHECKED}) == "partly"


@pytest.mark.parametrize("lacking", ["owner", "baseline", "verified"])
def test_a_benefit_needs_an_owner_a_baseline_and_somebody_who_checked_it(lacking: str) -> None:
    benefit = OWNED | {"verified": CHECKED}

    assert proof({key: value for key, value in benefit.items() if key != lacking}) == "none"


@pytest.mark.parametrize(
    ("stated", "year"),
    [
        ({"per_year": "100"}, 100),
        ({"per_year": "100", "per_month": "2"}, 124),
        ({"per_year": "3", "per": "user"}, 120),
        ({"per_year": "100", "needs_adoption": "true"}, 60),
        ({"per_year": "100", "per_unit": "0.5"}, 600),
    ],
)
def test_a_smaller_amount_than_the_likely_one_is_a_part(stated: dict[str, Any], year: int) -> None:
    case = {"adoption": "60", "units": {"name": "call", "per_year": "1000"}}

    assert proof(OWNED | stated | {"verified": CHECKED | {"per_year": str(year)}}, **case) == "verified"
    assert proof(OWNED | stated | {"verified": CHECKED | {"per_year": str(year - 1)}}, **case) == "partly"


def test_an_amount_of_zero_is_not_verified() -> None:
    assert proof(OWNED | {"verified": CHECKED | {"per_year": "0"}}) == "none"


def contradictions(tmp_path: Path, benefit_level: str, verified: str) -> list[str]:
    text = (PACKS / "answers.yaml").read_text(encoding="utf-8")
    level = f"work.benefit: {{level: {benefit_level}, evidence: [{{title: Record, date: 2026-05-01}}]}}"
    text = text.replace("work.link: 0", f"work.link: 0\n  {level}").replace("needs_adoption: true", verified)
    (tmp_path / "answers.yaml").write_text(text, encoding="utf-8")
    assessed = pipeline.assess(tmp_path / "answers.yaml", packs=PACKS)
    return [found.because for found in assessed.scorecard.contradictions]


def test_a_claim_of_shown_benefit_contradicts_a_case_without_a_verified_one(tmp_path: Path) -> None:
    told = ["The case states benefits, and none is verified."]

    assert contradictions(tmp_path, "2", "needs_adoption: true") == told
    assert contradictions(tmp_path, "1", "needs_adoption: true") == []
    assert contradictions(tmp_path, "2", "verified: {by: Audit, date: 2026-05-01}") == []
