"""The windows of the phases, counted from the assessment: the pace of a source, not walls."""

from readiness.model.initiative import Initiative, Phase
from readiness.model.rubric import Rubric
from readiness.model.scorecard import Scorecard
from readiness.model.spans import Span


class PhaseWindows:
    """The phases from the one that ends at the next gate, else at the nearest later one, else the last."""

    def __init__(self, rubric: Rubric, scorecard: Scorecard) -> None:
        self.phases = rubric.phases
        self.index = {phase.id: index for index, phase in enumerate(rubric.phases)}
        self.first = self._first(scorecard)
        self.offset = self.phases[self.first].window.start if self.phases else 0
        """Weeks of the windows before the first phase."""
        usual = self.phases[self.first].usual if self.phases else None
        self.usual_offset = usual.start if usual else self.offset

    def _first(self, scorecard: Scorecard) -> int:
        gates = [verdict.id for verdict in scorecard.gates]
        upcoming = scorecard.next_gate
        for gate in gates[gates.index(upcoming) :] if upcoming else []:
            for index, phase in enumerate(self.phases):
                if phase.gate == gate:
                    return index
        return max(len(self.phases) - 1, 0)

    def of(self, initiative: Initiative) -> int:
        """Return the index of the phase in which an initiative is planned: its own, or the first one left."""
        return max(self.index[initiative.phase], self.first)

    def heading(self, initiative: Initiative, gate: str | None) -> int:
        """Return the index of the phase that shows an initiative: one of the first gate that needs it, else its own."""
        own = self.index[initiative.phase]
        of_gate = [index for index, phase in enumerate(self.phases) if phase.gate == gate]
        return max(self.first, own if own in of_gate or not of_gate else of_gate[-1])

    def window(self, phase: Phase) -> Span:
        """Return the weeks of a phase."""
        return Span(max(0, phase.window.start - self.offset), max(0, phase.window.end - self.offset))

    def usual(self, phase: Phase) -> int | None:
        """Return the week by which most organizations are done; None where the window is their pace."""
        return max(0, phase.usual.end - self.usual_offset) if phase.usual else None

    def end(self, phase: Phase) -> int:
        """Return the week by which a phase should be done: its usual end, or else the end of its window."""
        return phase.usual.end - self.usual_offset if phase.usual else phase.window.end - self.offset
