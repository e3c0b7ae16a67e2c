"""The names of the parts of a pack that a statement of a source can be followed by, besides questions and work."""

from collections.abc import Iterable

from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


def rule_names(questionnaire: Questionnaire, rubric: Rubric) -> list[str]:
    """Return the names, each with its kind: `phases/P2`."""
    case, live = rubric.case, rubric.live
    kinds: dict[str, Iterable[str]] = {
        "facts": (fact.id for fact in questionnaire.facts),
        "segments": questionnaire.segments,
        "themes": (theme.id for theme in questionnaire.themes),
        "phases": (phase.id for phase in rubric.phases),
        "gates": (gate.id for gate in (*rubric.gates, *rubric.repeating_gates)),
        "time_rules": (rule.id for rule in rubric.time_rules),
        "events": (kind.id for kind in rubric.events),
        "safe_now": live.safe_now.minimums if live and live.safe_now else (),
        "indicators": (typical.id for typical in rubric.indicators.typical) if rubric.indicators else (),
        "case": (key for key in ("adoption", "verified") if getattr(case, key, None)),
    }
    return [f"{kind}/{name}" for kind, names in kinds.items() for name in names]
