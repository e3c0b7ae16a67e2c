"""Rules for a tool in use that can never hold or never be left, and those that nothing uses."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("no tool in use ever gets the outcome '{outcome}'", outcome="narrow")
def never_reached(*, outcome: str) -> None:
    """An outcome that follows from nothing in the pack."""


@phrase("let a rule, a minimum of safe use or a kind of event lead to it, or remove it")
def lead_to_it() -> None:
    """The way to correct an outcome that is never reached."""


@phrase(
    "a tool that is '{status}' gets '{outcome}' even with every question at its highest level and no event",
    status="live",
    outcome="conditions",
)
def never_in_order(*, status: str, outcome: str) -> None:
    """Rules for a tool in use under which no tool can be in order."""


@phrase("the reason is '{rule}': correct it, or what it depends on", rule="gate")
def correct_reason(*, rule: str) -> None:
    """The way to correct rules under which no tool can be in order; `rule` is an id in the pack."""


@phrase(
    "the reason is '{rule}', about {questions}: correct it, or what it depends on",
    rule="gate",
    questions=("data.live-records",),
)
def correct_reason_about(*, rule: str, questions: tuple[Value, ...]) -> None:
    """The way to correct rules under which no tool can be in order, with the questions that are short."""


@phrase("the rules for a tool in use depend on too many facts to be tried")
def too_many_facts() -> None:
    """Rules for a tool in use that were not tried for every profile."""


@phrase("at most {most} combinations of facts and statuses are tried; use fewer facts", most=256)
def use_fewer(*, most: int) -> None:
    """The reason why rules for a tool in use were not tried for every profile."""


@phrase(
    "it needs level {needed} of '{question}', but from level {level} the work on offer lifts it only to {best}",
    needed=2,
    question="workflow.safety-case",
    level=0,
    best=1,
)
def never_left(*, needed: int, question: str, level: int, best: int) -> None:
    """A rule for a tool in use, or a minimum of safe use, that a tool which is short of it can never leave."""


@phrase("let an initiative lift it for this profile, or ask for a lower level")
def lift_it() -> None:
    """The way to correct a rule that can never be left."""


@phrase(
    "'{gate}', the gate of '{status}', needs only level {gate_needs} of '{question}': a tool can pass it and lack what it must never lack, level {needed}",
    gate="G2",
    status="live",
    gate_needs=1,
    question="infrastructure.continuity",
    needed=2,
)
def above_gate(*, gate: str, status: str, gate_needs: int, question: str, needed: int) -> None:
    """A minimum of safe use that is higher than the minimum at the gate before use."""


@phrase("raise the minimum at {gate}, or lower this one", gate="G2")
def raise_gate(*, gate: str) -> None:
    """The way to bring a minimum of safe use and a gate into line."""


@phrase("the rule '{rule}' has no effect: its outcome is the one where no rule holds", rule="late")
def rule_without_effect(*, rule: str) -> None:
    """A rule that leads to the mildest outcome."""


@phrase(
    "every tool has level {level} of '{question}', the lowest of its scale; the rule never holds for it",
    level=0,
    question="data.plan",
)
def level_always_met(*, level: int, question: str) -> None:
    """A rule for a level that is always met."""


@phrase("no status that the rule '{rule}' is for has a gate; it never holds", rule="gate")
def rule_without_gate(*, rule: str) -> None:
    """A rule about gates, where no status names one."""


@phrase("name the gate of a status in use: 'gate: …'")
def name_gate() -> None:
    """The way to correct a rule about gates, where no status names one."""


@phrase("a tool that is '{status}' is not judged; its gate is never read", status="withdrawn")
def gate_unread(*, status: str) -> None:
    """A status before or after use that names a gate."""


@phrase("nothing tells '{status}' from '{other}'", status="limited", other="live")
def status_like_another(*, status: str, other: str) -> None:
    """Two statuses between which no rule makes a difference."""


@phrase("nothing follows from an event of the kind '{kind}'", kind="complaint")
def kind_without_effect(*, kind: str) -> None:
    """A kind of event that reopens and forces nothing, and after which nothing has to be done."""


@phrase("say what it reopens, forces or needs, or remove it")
def give_effect() -> None:
    """The way to correct a kind of event from which nothing follows."""


@phrase("no question is asked of each segment; the segments are never used")
def segments_unused() -> None:
    """Segments in a questionnaire that asks nothing of each."""


@phrase("the first phase has no gate before it, so 'wall' has no effect")
def wall_without_gate() -> None:
    """A first phase that waits for the gate of the phase before it."""
