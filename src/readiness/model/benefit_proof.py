"""The proof of benefits, told by the case: how many of them somebody outside the project has verified."""

from collections.abc import Mapping
from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.case import Benefit, Case
from readiness.model.field_types import Exact
from readiness.model.pack import Pack
from readiness.model.scaled_costs import counts_of

PROOFS = ("not-stated", "none", "partly", "verified")
"""The values of the fact that a case tells: no benefit is stated; none, some or all of them are verified."""


def benefit_proof(case: Case | None, counts: Mapping[str, int]) -> str:
    """Return the proof of the benefits of a case, of any class.

    A benefit is verified by somebody outside the project, and needs an owner and a baseline; where the verified amount
    is less than the likely one of a year, it is so in part. `counts` has the numbers of users, sites and members.
    """
    benefits = [one for one in (case.benefits if case else ()) if one]  # one that could not be read is None
    if case is None or not benefits:
        return "not-stated"
    proofs = {_proof(benefit, case, counts) for benefit in benefits}
    return proofs.pop() if len(proofs) == 1 else "partly"


def with_benefit_proof(answers: Answers, pack: Pack) -> Answers:
    """Return the answers with the proof of benefits in their profile, where the questionnaire has a fact for it."""
    fact = pack.questionnaire.proof_fact
    if fact is None or pack.rubric.case is None:
        return answers
    proof = benefit_proof(answers.case, counts_of(pack.rubric, answers))
    header = answers.assessment
    return answers.changed(assessment=header.changed(profile=header.profile | {fact: proof}))


def _proof(benefit: Benefit, case: Case, counts: Mapping[str, int]) -> str:
    verified = benefit.verified
    if verified is None or benefit.owner is None or benefit.baseline is None or verified.per_year == 0:
        return "none"
    if verified.per_year is None or verified.per_year >= _likely_year(benefit, case, counts):
        return "verified"
    return "partly"


def _likely_year(benefit: Benefit, case: Case, counts: Mapping[str, int]) -> Exact:
    """Return the likely amount of a full year; 0 for hours, whose price is a matter of rates."""
    year: Exact = benefit.per_year.likely if benefit.per_year else 0
    year += 12 * benefit.per_month.likely if benefit.per_month else 0
    year += benefit.per_unit.likely * case.units.per_year.likely if benefit.per_unit and case.units else 0
    year *= counts.get(benefit.per, 1) if benefit.per else 1
    return year * Fraction(case.adoption.likely) / 100 if benefit.needs_adoption and case.adoption else year
