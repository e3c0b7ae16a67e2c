"""Name entries of the lane by the ids that they are about, which a changed answer leaves as they are."""

from readiness.model.safe_steps import SafeStep


def lane_key(step: SafeStep) -> str:
    """Return the name of an entry: its initiative, or what it asks for and the ids that it is about."""
    if step.initiative:
        return step.initiative
    if step.kind == "duty":
        return ":".join(("duty", *step.events, step.duty or ""))
    parts = [part.id for part in step.parts]
    if step.kind == "action":
        return ":".join(("action", step.outcome or "", *parts))
    return ":".join((step.kind, *(one.question for one in step.questions), *parts))
