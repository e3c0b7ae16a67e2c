"""One assessment: everything a report is made from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.roadmap import UNPLANNED, Roadmap
from readiness.model.scorecard import Scorecard

if TYPE_CHECKING:
    from datetime import date

    from readiness.model import rows
    from readiness.model.joint_plan import JointPlan
    from readiness.model.money import IndicatorNow, MoneyCase
    from readiness.model.past_state import PastState
    from readiness.model.rejudgment import NamedContent


class WholePlan(NamedTuple):
    """All the work up to a target, with the pack that offers it in its usual ways."""

    pack: Pack
    roadmap: Roadmap


@dataclass(frozen=True, slots=True, repr=False)
class Assessment:
    """A pack and answers, with the scorecard and the roadmap computed from them.

    The methods return lists of dictionaries with plain values, one for each row of a data frame.
    """

    pack: Pack
    answers: Answers
    scorecard: Scorecard
    roadmap: Roadmap
    """Nothing is in it where the answers were judged and not planned (`is_planned`)."""
    answers_sha256: str
    """The digest of the answers file, with that of the organization's where there is one."""
    version: str
    """The version of this program."""
    previous: "Assessment | None" = None
    """The earlier assessment to compare with; None without one."""
    history: "tuple[PastState, ...]" = ()
    """The states of the answers from the oldest, for the report's section on them; empty where it is not asked for."""
    joint: "JointPlan | None" = None
    """The one plan of several use cases, of which the roadmap is a part; None for a plan of its own."""
    planned_with: "tuple[Assessment, ...]" = ()
    """All assessments of the one plan, in order of priority, this one included; empty for a plan of its own."""
    stated: Answers | None = None
    """The answers as stated, where they are judged on another day or have the progress of one plan; else None."""
    as_of: "date | None" = None
    """The day on which the answers are judged; None for that of the assessment."""
    carried_from: "NamedContent | None" = None
    """The pack that the answers name, where they were carried to today's questions for a comparison; else None."""
    all_work: WholePlan | None = None
    """All the work, where the roadmap is that of another option; the pack then has that option's modes."""
    money: "MoneyCase | None" = None
    """The costs and the return of the use case; None where the answers state no case."""
    indicators: "tuple[IndicatorNow, ...]" = ()
    """The indicators of the answers with their status, in order."""

    @property
    def as_stated(self) -> Answers:
        """The answers as their file states them."""
        return self.stated or self.answers

    def __repr__(self) -> str:
        return f"<Assessment {self.answers.summary}, {self.pack.name}: {self.scorecard.summary}>"

    @property
    def whole(self) -> WholePlan:
        """The plan of all the work, between whose options is decided; in most cases the roadmap itself."""
        return self.all_work or WholePlan(self.pack, self.roadmap)

    @property
    def is_planned(self) -> bool:
        """Return whether the assessment has a roadmap."""
        return self.roadmap is not UNPLANNED

    def questions(self) -> "list[rows.Row]":
        """Return a row for each question: its state, its levels, its weight and the reason."""
        from readiness.model import rows

        return list(rows.question_rows(self.pack, self.scorecard))

    def scores(self) -> "list[rows.Row]":
        """Return a row for the whole, `overall`, and for each dimension and section: its scores and coverage."""
        from readiness.model import rows

        return list(rows.node_rows(self.scorecard))

    def gates(self) -> "list[rows.Row]":
        """Return a row for each gate: its verdict, the shortfalls and the reason."""
        from readiness.model import rows

        return list(rows.gate_rows(self.scorecard))

    def steps(self) -> "list[rows.Row]":
        """Return a row for each step of the roadmap; weeks count from the date of the assessment."""
        from readiness.model import rows

        return list(rows.step_rows(self.pack, self.roadmap))

    def to_dict(self) -> dict[str, Any]:
        """Return the results as plain data, ready for JSON; the JSON report has more, under a documented schema."""
        header = self.answers.assessment
        return {
            "organization": header.organization,
            "use_case": header.use_case,
            "date": header.date.isoformat(),
            "questionnaire": f"{self.pack.questionnaire.questionnaire}@{self.pack.questionnaire.version}",
            "rubric": f"{self.pack.rubric.rubric}@{self.pack.rubric.version}",
            "headline": self.scorecard.headline,
            "next_gate": self.scorecard.next_gate,
            "target": self.roadmap.target or None,
            "scores": self.scores(),
            "questions": self.questions(),
            "gates": self.gates(),
            "steps": self.steps(),
        }
