"""Find what follows once a day of the calendar is past."""

from collections.abc import Iterator
from datetime import date

from readiness.model.live import Part
from readiness.model.outlook import Lapse
from readiness.model.safe_steps import SafeStep
from readiness.statements.statement import Statement
from readiness.view.outlook_views import consequence
from readiness.view.phrases import Phrases


class Lapses:
    """The things that end if nothing is decided, by what they are about."""

    def __init__(self, wording: Phrases) -> None:
        self.wording = wording

    def of_lane(self, step: SafeStep, day: date) -> Iterator[Statement]:
        """Yield what follows the last day of an entry of the lane."""
        for lapse in self._on(day):
            is_own_duty = lapse.kind == "duty" and lapse.id == step.duty and lapse.event in step.events
            is_short = lapse.kind in {"safe-now", "acceptance"} and any(
                (one.question, one.until) == (lapse.id, day) and lapse.part in {one.part, *one.at}
                for one in step.questions
            )
            if is_own_duty or is_short:
                yield from self._after(lapse)
                return

    def of(self, kind: str, id_: str, part: Part | None, day: date) -> Iterator[Statement]:
        """Yield what follows the last day of a remedy or an acceptance."""
        for lapse in self._on(day):
            if (lapse.kind, lapse.id) == (kind, id_) and lapse.part == part:
                yield from self._after(lapse)
                return

    def _on(self, day: date) -> Iterator[Lapse]:
        return (lapse for lapse in self.wording.roadmap.if_nothing.lapses if lapse.day == day)

    def _after(self, lapse: Lapse) -> Iterator[Statement]:
        follows = consequence(self.wording, lapse)
        if follows:
            yield follows
