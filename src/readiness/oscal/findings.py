"""Gates → findings, each satisfied or not."""

from collections.abc import Iterator, Mapping

from readiness.oscal.parts import Json, identifier, markup, properties, several, token
from readiness.view.models.gates import GateView
from readiness.view.models.report import ReportView

_REASONS = {"passed": "pass", "failed": "fail"}


def findings(
    view: ReportView, key: str, observed: Mapping[str, str], risks: Mapping[str, tuple[str, ...]]
) -> Iterator[Json]:
    """Yield a finding for each gate, and for each site of a gate that repeats.

    `observed` has the identifier of the observation, `risks` those of the risks of each question.
    """
    for gate in view.gates:
        yield _finding(gate, identifier(key, "finding", gate.id), observed, risks)
    for one in view.sites:
        found = _finding(one.gate, identifier(key, "finding", one.gate.id, one.site), observed, risks)
        yield found | {"title": markup(f"{one.gate.id} {one.gate.title}: {one.title}")}


def _finding(gate: GateView, uuid: str, observed: Mapping[str, str], risks: Mapping[str, tuple[str, ...]]) -> Json:
    """Return the finding of a gate; one that passes with conditions still lacks something, and is not satisfied."""
    state = "satisfied" if gate.verdict.kind == "passed" else "not-satisfied"
    questions = list(dict.fromkeys(reason.subject.id for reason in gate.reasons))
    seen = [observed[one] for one in questions if one in observed]
    return {
        "uuid": uuid,
        "title": markup(f"{gate.id} {gate.title}"),
        "description": markup(gate.because),
        **properties(
            ("gate", gate.id),
            ("verdict", gate.verdict.kind),
            ("is-next", "yes" if gate.is_next else None),
            ("conditions-met", gate.met),
            ("conditions", gate.needed),
        ),
        "target": {
            "type": "objective-id",
            "target-id": token(gate.id),
            "title": markup(gate.title),
            "status": {"state": state, "reason": _REASONS.get(gate.verdict.kind, "other")},
        },
        **several("related-observations", ({"observation-uuid": one} for one in seen)),
        **several("related-risks", ({"risk-uuid": risk} for one in questions for risk in risks.get(one, ()))),
    }
