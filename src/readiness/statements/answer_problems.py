"""Problems of answers: levels, votes, evidence, milestones, remedies and sites."""

from __future__ import annotations

from datetime import date

from readiness.statements import rules
from readiness.statements.quoting import quoted
from readiness.statements.reference_problems import one_of_levels
from readiness.statements.rubric_problems import a_blocker
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_ID = "data.live-records"
_QUOTED = quoted(text="two")
_LEVELS = one_of_levels(levels=("0 Absent", "1 Pilot-grade"))


@phrase("another participant is already named {name}", name=_QUOTED)
def second_participant(*, name: Statement) -> None:
    """A participant who has the name of another one."""


@phrase("give each participant a different name: 'Nurse A', 'Nurse B'")
def own_names() -> None:
    """The way to correct two participants of one name."""


@phrase("{day} is after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def milestone_after_assessment(*, day: date, assessed: date) -> None:
    """The date of a milestone that has not come yet on the day of the assessment."""


@phrase("write a day on or before the day of the assessment")
def milestone_is_past() -> None:
    """The way to correct a milestone after the assessment."""


@phrase(
    "{after} ({ended}) is before {before} ({began})", after="pilot_end", ended=_DAY, before="pilot_start", began=_LATER
)
def out_of_order(*, after: str, ended: date, before: str, began: date) -> None:
    """Two milestones whose dates are not in their order."""


@phrase("correct one of the two dates")
def correct_one_date() -> None:
    """The way to correct two dates that cannot both be right."""


@phrase("correct one of the two dates; 'readiness record date' moves the day of the assessment")
def correct_date_or_move() -> None:
    """The way to correct a date after the assessment."""


@phrase("correct one of the two")
def correct_one() -> None:
    """The way to correct two values that cannot both be right."""


@phrase("this remedy was due on {due}, before the assessment; it no longer counts", due=_DAY)
def remedy_past(*, due: date) -> None:
    """A remedy that was due before the day of the assessment."""


@phrase("give a new date, or answer again")
def new_date() -> None:
    """The way to deal with a remedy that was due before the assessment."""


@phrase("'{question}' is a blocker; a remedy has no effect on it", question=_ID)
def remedy_for_blocker(*, question: str) -> None:
    """A remedy for a question that is a blocker at every gate."""


@phrase("remove it; only a major can have a remedy")
def remedy_for_major() -> None:
    """The place where a remedy counts, after a remedy for a blocker."""


@phrase("no gate of {rubric} is checked for each site", rubric="tiny")
def no_sites(*, rubric: str) -> None:
    """Sites in an answers file whose rubric has no gate for each site."""


@phrase("remove '{key}'", key="sites")
def remove(*, key: str) -> None:
    """The way to correct a key that does not belong in this file."""


@phrase("another site already has the id '{site}'", site="north")
def second_site(*, site: str) -> None:
    """A site that has the id of another one."""


@phrase("'{question}' is not asked of a site; the answer does not count", question=_ID)
def not_asked_of_site(*, question: str) -> None:
    """An answer of a site to a question that no gate for each site needs."""


@phrase("questions asked of a site: {questions}", questions=(_ID, "team.owner"))
def asked_of_site(*, questions: tuple[Value, ...]) -> None:
    """The questions that the gates for each site need."""


@phrase(
    "{named} site is named, but '{fact}' is {number}",
    "{named} sites are named, but '{fact}' is {number}",
    by="named",
    named=3,
    fact="sites",
    number="2",
)
def too_many_sites(*, named: int, fact: str, number: str) -> None:
    """More sites in an answers file than its profile counts."""


@phrase("answers are kept by id: write '{question}'", question=_ID)
def write_id(*, question: str) -> None:
    """The way to correct an answer under the code of a question."""


@phrase("'{question}' is not asked for this profile; the answer does not count", question=_ID)
def not_asked(*, question: str) -> None:
    """An answer to a question that the profile rules out."""


@phrase(
    "'{earlier}' is at level {level}, but '{question}' is asked only when it is at level {needed} or above; the answer does not count",
    question=_ID,
    earlier="data.plan",
    needed=2,
    level=1,
)
def does_not_follow(*, question: str, earlier: str, needed: int, level: int) -> None:
    """An answer to a question that an earlier answer rules out."""


@phrase("{rubric} does not ask for facets", rubric="tiny")
def no_facets(*, rubric: str) -> None:
    """Facets in an answer whose rubric has none."""


@phrase("give one level: 'level: 2'")
def give_level() -> None:
    """The way to correct an answer with facets where there are none."""


@phrase("{rubric} asks for facets, which are not voted on", rubric="tiny")
def no_votes(*, rubric: str) -> None:
    """Votes in an answer whose rubric has facets."""


@phrase("there are votes of a second round, and none of a first")
def second_votes_alone() -> None:
    """An answer with `second_votes` and without `votes`."""


@phrase("write the votes of the first round as 'votes'")
def name_first_votes() -> None:
    """The way to correct votes of a second round without a first."""


@phrase("name who is in the room: 'participants'")
def name_participants() -> None:
    """The way to correct votes in a file without participants."""


@phrase("this evidence is dated {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def evidence_after_assessment(*, day: date, assessed: date) -> None:
    """A piece of evidence with a date that has not come yet on the day of the assessment."""


@phrase("this figure is dated {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def figure_after_assessment(*, day: date, assessed: date) -> None:
    """A measured figure with a date that has not come yet on the day of the assessment."""


@phrase("this acceptance is dated {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def acceptance_after_assessment(*, day: date, assessed: date) -> None:
    """The acceptance of late work with a date that has not come yet on the day of the assessment."""


@phrase("'{question}' has no measure", question=_ID)
def no_measure(*, question: str) -> None:
    """A measured figure in an answer to a question without a measure."""


@phrase("move the figure to the note")
def move_figure() -> None:
    """The way to correct a measured figure in an answer to a question without a measure."""


@phrase("the rubric does not accept late work for '{question}'", question=_ID)
def not_late(*, question: str) -> None:
    """Late work in an answer to a question for which lateness means nothing."""


@phrase("{approver} may not approve that '{question}' does not apply", approver=_QUOTED, question=_ID)
def wrong_approver(*, approver: Statement, question: str) -> None:
    """An answer that is not applicable by a role that may not decide that; the role is in quotes."""


@phrase("only these roles may approve it: {roles}", roles=("Chief nursing officer", "Privacy officer"))
def approvers(*, roles: tuple[Value, ...]) -> None:
    """The roles that may say that a question is not applicable."""


@phrase("'{question}' is {kind} and cannot be marked as not applicable", question=_ID, kind=a_blocker())
def always_applies(*, question: str, kind: Statement) -> None:
    """An answer that is not applicable to a question that never is."""


@phrase(
    "'{question}' is {kind} and cannot be marked as not applicable when {condition}",
    question=_ID,
    kind=a_blocker(),
    condition=rules.fact_called(title="Size", value="clinic"),
)
def applies_when(*, question: str, kind: Statement, condition: Statement) -> None:
    """An answer that is not applicable to a question that never is for this profile."""


@phrase("give a level, or 'unknown'")
def level_or_unknown() -> None:
    """The way to correct an answer that cannot be not applicable."""


@phrase("{value} is not a level", value=_QUOTED)
def not_a_level(*, value: Statement) -> None:
    """A text in place of a level; it is in quotes."""


@phrase("{value} is not a vote", value=_QUOTED)
def not_a_vote(*, value: Statement) -> None:
    """A text in place of a vote; it is in quotes."""


@phrase(
    "{levels}; or write '{unknown}' or '{not_applicable}'",
    levels=_LEVELS,
    unknown="unknown",
    not_applicable="not_applicable",
)
def level_or_vote(*, levels: Statement, unknown: str, not_applicable: str) -> None:
    """The values that a vote may have: a level, or one of two words to type."""


@phrase("{levels}; or write '{unknown}', or {{not_applicable: why}}", levels=_LEVELS, unknown="unknown")
def level_or_answer(*, levels: Statement, unknown: str) -> None:
    """The values that an answer may have: a level, a word to type, or a reason."""


@phrase("{day} is long ago, before {earliest}", day=date(1926, 6, 5), earliest=date(1990, 1, 1))
def long_ago(*, day: date, earliest: date) -> None:
    """The date of evidence or of a figure whose year is probably a mistake."""


@phrase("check the year")
def check_year() -> None:
    """The way to correct a date that is too long ago."""


@phrase(
    "{value} {unit} is not possible; the rubric takes {possible}",
    value=Figure("193", 193, "193"),
    unit="%",
    possible="0..100",
)
def impossible(*, value: Figure, unit: str, possible: Words) -> None:
    """A measured figure outside the values that it can have."""


@phrase("correct the figure, or convert it to the unit of the measure")
def correct_figure() -> None:
    """The way to correct a figure that is not possible."""
