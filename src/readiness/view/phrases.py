"""Write out the ids and numbers of one assessment: names, roles, costs, figures and dates."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from readiness.model.assessment import Assessment, WholePlan
from readiness.model.costs import band_at_size
from readiness.model.field_types import Exact
from readiness.model.id_words import id_words
from readiness.model.initiative import Initiative
from readiness.model.live_rules import LiveRules
from readiness.model.node_rubric import OVERALL
from readiness.model.policies import Rounding
from readiness.model.scorecard import NodeScore
from readiness.model.spans import weeks_after
from readiness.model.verdict import Reason
from readiness.statements import expiry, gates
from readiness.statements.decisions import in_role
from readiness.statements.scores import overall
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure, Named
from readiness.view.cost_words import cost_range, cost_words
from readiness.view.edition import DEFAULT, Edition
from readiness.view.figures import format_plain, in_unit, level_figure, make_figure, number_figure
from readiness.view.models.leader import Decisions
from readiness.view.models.parts import CalledLevels, NamedView
from readiness.view.part_views import with_part
from readiness.view.planned_once import options_of, plan_shown_to, roadmap_to, totals_of
from readiness.view.score_rounding import score_roundings

if TYPE_CHECKING:
    from readiness.model.answers import Answers
    from readiness.model.money import CaseTotals
    from readiness.model.options import Options
    from readiness.model.pack import Pack
    from readiness.model.roadmap import Roadmap
    from readiness.model.scorecard import Scorecard
    from readiness.view.models.costs import CostRangeView
    from readiness.view.models.money import MoneyView


class Phrases:
    """The ids and numbers of one assessment in words, shared by every builder of the view."""

    def __init__(self, assessment: Assessment, edition: Edition = DEFAULT) -> None:
        self.assessment = assessment
        self.edition = edition
        self.questionnaire = assessment.pack.questionnaire
        self.rubric = assessment.pack.rubric
        self.answers = assessment.answers
        self.scores = assessment.scorecard
        self.roadmap = assessment.roadmap
        self.is_planned = assessment.is_planned
        self.next_minimums = (
            self.scores.gate(self.scores.next_gate).minimums if self.scores.next_gate is not None else {}
        )
        self.profile = self.questionnaire.settled(self.answers.assessment.profile)
        self.part = edition.dimension or OVERALL
        """The id of the part shown: a dimension, or the whole."""
        self.document_numbers = {id_: number for number, id_ in enumerate(self.answers.evidence, 1)}
        """The numbers of documents by their ids in the register, as in `[E3]`."""
        self._names: dict[str, NamedView] = {}
        self._options_to: dict[str, Options] = {}
        self._nodes = {OVERALL: "Overall"} | {node.id: node.title for node in self.questionnaire.node_named.values()}

    @cached_property
    def resuming(self) -> "Roadmap | None":
        """The plan to the gate that a paused tool must pass to be used again; None where the roadmap leads there."""
        return self._to_resume[0] if self._to_resume else None

    @cached_property
    def _to_resume(self) -> "tuple[Roadmap, WholePlan] | None":
        """The plan to resume a paused tool that is shown, and that of all the work."""
        live, ladder, roadmap = self.scores.live, list(self.rubric.gate_named), self.roadmap
        gate = live.status.gate if live and live.status.use == "paused" else None
        if gate not in ladder or roadmap.target_gate not in ladder or not self.is_planned or self.assessment.joint:
            return None
        if roadmap.is_at_site or ladder.index(gate) <= ladder.index(roadmap.target_gate):
            return None
        plan = plan_shown_to(gate, self.assessment.whole.pack, self.answers, self.scores)
        return plan.roadmap, plan.all_work or WholePlan(plan.pack, plan.roadmap)

    @property
    def between(self) -> "tuple[Pack, Answers, Scorecard, Roadmap]":
        """All the work between whose options is decided: the pack, the answers, their scores and the roadmap."""
        pack, roadmap = self._to_resume[1] if self._to_resume else self.assessment.whole
        return pack, self.answers, self.scores, roadmap

    @cached_property
    def options(self) -> "Options | None":
        """The options up to the gate of the target, or to the one that a paused tool must pass to be used again.

        None for a plan of several use cases, and where no gate is ahead.
        """
        *_, roadmap = self.between
        apart = self.edition.dimension or self.assessment.joint or not self.rubric.initiatives
        if apart or not self.is_planned or roadmap.is_at_site or roadmap.target_gate not in self.rubric.gate_named:
            return None
        return options_of(*self.between)

    @cached_property
    def decisions(self) -> Decisions:
        """The decisions asked of the leaders; none without a plan."""
        if not self.is_planned:
            return Decisions()
        from readiness.view.decisions import decisions  # noqa: PLC0415 - only with a plan

        return decisions(self)

    @cached_property
    def money(self) -> "MoneyView | None":
        """The money case; None where the answers state none."""
        if self.assessment.money is None:
            return None
        from readiness.view.money_views import money_view  # noqa: PLC0415 - only with a case

        return money_view(self)

    @cached_property
    def option_totals(self) -> "tuple[CaseTotals | None, ...]":
        """The costs and the return of each option; empty where the answers state no case."""
        sure = self.scores.sure_of_gate
        if self.money is None or self.options is None or (sure and sure.too_unknown):
            return ()
        shown = self.roadmap.option
        return totals_of(*self.between, self.options, shown.kind if shown else None)

    def options_to(self, gate: str) -> "Options | None":
        """Return the options up to a gate of the ladder; None where nothing is planned, or with other use cases."""
        if self.options and self.options.gate == gate:
            return self.options
        if not self.is_planned or self.edition.dimension or self.assessment.joint or not self.rubric.initiatives:
            return None
        if gate not in self._options_to:
            self._options_to[gate] = self._plan_options_to(gate)
        return self._options_to[gate]

    def _plan_options_to(self, gate: str) -> "Options":
        pack, answers, scores = self.assessment.whole.pack, self.answers, self.scores
        return options_of(pack, answers, scores, roadmap_to(gate, pack, answers, scores))

    @property
    def live_rules(self) -> LiveRules:
        """The rules for a tool in use, of a rubric that has them."""
        if self.rubric.live is None:
            raise ValueError(self.rubric.rubric)
        return self.rubric.live

    def named(self, id_: str) -> NamedView:
        """Return the name of a question or a node; a node's title serves as its code."""
        if id_ not in self._names:
            self._names[id_] = self._name(id_)
        return self._names[id_]

    def _name(self, id_: str) -> NamedView:
        question = self.questionnaire.questions.get(id_)
        if question is not None:
            return NamedView(id_, question.code, question.title)
        title = self._nodes.get(id_, id_words(id_))
        return NamedView(id_, title, title)

    def scored(self, id_: str) -> NamedView:
        """Return the name of a question with the function or segment whose level counts, or that of a node."""
        score = self.scores.questions.get(id_)
        return with_part(self.named(id_), score.part if score else None)

    def initiative(self, id_: str) -> NamedView:
        """Return the name of an initiative."""
        initiative = self.rubric.initiative_named[id_]
        return NamedView(id_, initiative.code, initiative.title)

    def in_all_work(self, id_: str) -> NamedView:
        """Return the name of an initiative in the plan of all the work, where it may be in another mode."""
        initiative = self.assessment.whole.pack.rubric.initiative_named[id_]
        return NamedView(id_, initiative.code, initiative.title)

    def initiatives(self, ids: Iterable[str]) -> tuple[NamedView, ...]:
        """Return the names of several initiatives."""
        return tuple(self.initiative(id_) for id_ in ids)

    def dimension_of(self, id_: str) -> str:
        """Return the title of a question's dimension, or of the node if `id_` is a node's."""
        node = self.questionnaire.dimension_of.get(id_)
        return node.title if node else self._nodes.get(id_, id_words(id_))

    def node_title(self, node: NodeScore) -> Words:
        """Return the title of a node, with a word for the whole."""
        return overall() if node.id == OVERALL else node.title

    def shows(self, id_: str) -> bool:
        """Return whether the edition shows this question or node."""
        return self.edition.dimension is None or self.edition.dimension == self.questionnaire.part_of.get(id_)

    def shows_any(self, ids: Iterable[str]) -> bool:
        """Return whether the edition shows any of some questions or nodes; it shows what is about none of them."""
        every = tuple(ids)
        return not every or any(map(self.shows, every))

    def criticality(self, id_: str) -> str:
        """Return a question's criticality at the gate of the target, or in general if it has no minimum there."""
        return self.scores.criticality_at(id_, self.roadmap.target_gate)

    def role(self, id_: str) -> str:
        """Return an accountable role written out."""
        return self.questionnaire.roles.get(id_, id_words(id_))

    def answerable(self, owner: str | None, role: str) -> Words:
        """Return who is accountable: the owner with the role in parentheses, or the role alone."""
        return role if not owner or owner.casefold() == role.casefold() else in_role(owner=owner, role=role)

    @property
    def size(self) -> str:
        """The size of the organization, or the one that the rubric assumes."""
        return self.answers.assessment.profile.get("size", self.rubric.default_size)

    def cost_band(self, band: str) -> str:
        """Return the cost band lowered for the organization's size; an unknown band stays."""
        return band_at_size(self.rubric, band, self.size)

    def cost(self, initiative: Initiative) -> Words:
        """Return the cost of an initiative at the organization's size: its range, or the words of its band."""
        return cost_words(self.rubric, initiative, self.size)

    def cost_range(self, initiative: Initiative) -> "CostRangeView | None":
        """Return the cost of an initiative at the organization's size in figures; None for a band in words."""
        return cost_range(self.rubric, initiative, self.size)

    def because(self, reason: Reason) -> Statement:
        """Return why a gate's condition does not hold; for a score with the rounded numbers."""
        if reason.id in self.scores.questions:
            return reason.because
        needs, has = self.score_limit(reason.id, reason.needs), self.score(reason.id, reason.has)
        why = (
            gates.score_missing(needs=needs, why=reason.because)
            if has is None
            else gates.score_short(needs=needs, has=has)
        )
        remedy, lapsed = reason.remedy, reason.lapsed
        if lapsed and lapsed.expires:
            return expiry.remedy_over(why=why, owner=lapsed.owner, until=lapsed.expires)
        return gates.remedied(why=why, owner=remedy.owner, due=remedy.due) if remedy else why

    def gate(self, id_: str) -> Named:
        """Return a gate, named by its id and title: `G1 Pilot verdict`."""
        return Named("gate", id_, f"{id_} {self.rubric.any_gate_named[id_].title}")

    def gate_view(self, id_: str) -> NamedView:
        """Return the id and title of a gate; the id serves as its code."""
        return NamedView(id_, id_, self.rubric.gate_named[id_].title)

    def figure(self, value: Exact | None) -> Figure | None:
        """Return a score rounded by the rubric's rule; None for None."""
        return make_figure(value, self.rubric.policies.rounding)

    def score(self, node: str, value: Exact | None) -> Figure | None:
        """Return a score of a node with the digits that tell it from the node's limits; None for None."""
        return None if value is None else self.score_limit(node, value)

    def score_limit(self, node: str, value: Exact) -> Figure:
        """Return a limit of a node's score, such as a threshold, with the digits and the unit of the score."""
        return in_unit(number_figure(value, self.score_rounding(node)), self.unit(node))

    def unit(self, node: str) -> str | None:
        """Return the unit of a node's score: that of the rubric for the whole."""
        return self.rubric.unit if node == OVERALL else None

    def score_rounding(self, node: str) -> Rounding:
        """Return the rounding of a node's scores and of their limits."""
        return self._score_roundings.get(node, self.rubric.policies.rounding)

    @cached_property
    def _score_roundings(self) -> dict[str, Rounding]:
        phases = [phase.projected for phase in self.roadmap.phases]
        return score_roundings(self.scores, self.assessment.pack, phases)

    def number(self, value: Exact) -> Figure:
        """Return a number rounded by the rubric's rule."""
        return number_figure(value, self.rubric.policies.rounding)

    def plain_number(self, value: Exact) -> Figure:
        """Return a number rounded by the rubric's rule; a whole number has no decimals."""
        return Figure(str(value), float(value), format_plain(value)) if value.denominator == 1 else self.number(value)

    def level(self, question: str, value: Exact) -> Figure:
        """Return a level of a question, shown as the model calls it."""
        return level_figure(value, self.rubric.called(question, int(value)))

    def called(self, question: str, **levels: int | None) -> CalledLevels:
        """Return levels of a question, by the name of what they are, as the model calls them."""
        scale = self.rubric.scale_of(question)
        return CalledLevels(**{name: scale.called(level) for name, level in levels.items() if level is not None})

    def day(self, week: int) -> date:
        """Return the date `week` weeks after the assessment."""
        return weeks_after(self.answers.date, week)
