"""Problems of the rules for a tool in use: statuses, outcomes, rules and minimums of safe use."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("a second status '{name}'", name="live")
def second_status(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second outcome '{name}'", name="suspend")
def second_outcome(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second rule '{name}'", name="late")
def second_rule(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a rule cannot have the id '{name}', which stands for other reasons", name="event")
def id_taken(*, name: str) -> None:
    """A rule whose id the program uses itself."""


@phrase("the first status is that of a tool about which nothing is stated, and it is not 'before' use")
def first_in_use() -> None:
    """The first status, where it is not that of a tool before its use."""


@phrase("begin with a status that has 'use: before'")
def begin_before() -> None:
    """The way to correct the first status."""


@phrase("no status has 'use: in-use', so no tool is ever judged")
def none_in_use() -> None:
    """Statuses without one of a tool in use."""


@phrase("give a status 'use: in-use'")
def give_use() -> None:
    """The way to correct statuses without one of a tool in use."""


@phrase(
    "'{milestone}' comes before '{other}', the milestone of an earlier status", milestone="pilot_start", other="go_live"
)
def milestone_out_of_order(*, milestone: str, other: str) -> None:
    """A status whose milestone comes before that of a status before it."""


@phrase("'{milestone}' is the milestone of an earlier status", milestone="go_live")
def milestone_twice(*, milestone: str) -> None:
    """Two statuses with the same milestone, so that the first of them is never told."""


@phrase("put the statuses in the order of their milestones, each with one of its own")
def order_statuses() -> None:
    """The way to correct the milestones of statuses."""


@phrase(
    "'{outcome}' of a part would make the whole tool '{whole}', which is more severe",
    outcome="narrow",
    whole="suspend",
)
def part_more_severe(*, outcome: str, whole: str) -> None:
    """An outcome of the whole tool that is more severe than that of the part it comes from."""


@phrase(
    "'{outcome}' of a part makes the whole tool '{whole}', but the milder '{milder}' makes it '{more}', which is more severe",
    outcome="suspend",
    whole="conditions",
    milder="narrow",
    more="narrow",
)
def parts_out_of_order(*, outcome: str, whole: str, milder: str, more: str) -> None:
    """Outcomes of the whole tool that become more severe while the outcome of the part becomes milder."""


@phrase("name the same outcome or a milder one, in the same order as the outcomes of parts")
def name_milder() -> None:
    """The way to correct the outcome of the whole tool while only a part has one."""


@phrase("'{milder}' fails gates, but the more severe '{outcome}' does not", milder="narrow", outcome="suspend")
def gates_hold_again(*, milder: str, outcome: str) -> None:
    """A more severe outcome under which gates hold, while they do not under a milder one."""


@phrase("'{outcome}' is the outcome where no rule holds, and it fails gates", outcome="continue")
def mildest_fails(*, outcome: str) -> None:
    """The last outcome, where no gate could ever hold."""


@phrase("let 'fails_gates: true' stand at the first outcomes only")
def fail_from_above() -> None:
    """The way to correct outcomes that fail gates."""


@phrase("a rule holds for one thing, and this one names none of {keys}", keys=("levels", "gate", "sites"))
def rule_for_nothing(*, keys: tuple[Value, ...]) -> None:
    """A rule that says nothing it holds for; the keys are those of the file."""


@phrase("a rule holds for one thing, and this one names {keys}", keys=("levels", "gate"))
def rule_for_several(*, keys: tuple[Value, ...]) -> None:
    """A rule that says several things it holds for; the keys are those of the file."""


@phrase("write one rule for each")
def one_rule_each() -> None:
    """The way to correct a rule that says several things it holds for."""


@phrase("write one of them, such as 'gate: failed'")
def write_one() -> None:
    """The way to correct a rule that says nothing it holds for."""


@phrase("a tool that is '{status}' is not judged", status="withdrawn")
def status_not_judged(*, status: str) -> None:
    """A rule for a status in which a tool gets no outcome."""


@phrase("name statuses with 'use: in-use' or 'use: paused'")
def name_judged() -> None:
    """The way to correct a rule for a status in which a tool gets no outcome."""


@phrase("no gate repeats at sites")
def no_repeating_gate() -> None:
    """A rule about failed sites in a rubric without a gate for each site."""


@phrase("no kind of event has duties")
def no_duties_at_all() -> None:
    """A rule about overdue duties in a rubric without any."""


@phrase("there are no kinds of events")
def no_events() -> None:
    """A rule about events in a rubric without kinds of events."""


@phrase("remove the rule, or add what it is about")
def remove_rule() -> None:
    """The way to correct a rule about something that the rubric does not have."""


@phrase("'{after}', the outcome after {days} days, is milder than '{now}'", after="continue", days=14, now="suspend")
def milder_after(*, after: str, days: int, now: str) -> None:
    """A minimum of safe use whose outcome becomes milder with time."""


@phrase("name the same outcome or a more severe one")
def name_more_severe() -> None:
    """The way to correct an outcome that becomes milder with time or with severity."""


@phrase("remove '{key}' here", key="ask_when")
def remove_here(*, key: str) -> None:
    """The way to correct a key that does not belong to an entry."""


@phrase("it is asked of each segment of the workforce, and the questionnaire names none")
def no_segments() -> None:
    """A question asked of each segment, in a questionnaire without segments."""


@phrase("add 'segments' to questionnaire.yaml")
def add_segments() -> None:
    """The way to correct a question asked of each segment, in a questionnaire without segments."""


@phrase("the first rating begins at 0 percent")
def rating_begins() -> None:
    """The first step of sureness, where it does not begin at 0."""


@phrase("{percent} is not above {before}, where the rating before begins", percent=40, before=60)
def ratings_out_of_order(*, percent: int, before: int) -> None:
    """A step of sureness that does not begin above the one before."""


@phrase("write percentages from 0 up, each above the one before, and at most 100")
def order_ratings() -> None:
    """The way to correct the steps of sureness."""


@phrase("{percent} is more than 100 percent", percent=120)
def above_hundred(*, percent: int) -> None:
    """A percentage that cannot be reached."""
