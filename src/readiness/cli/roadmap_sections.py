"""Sections below a roadmap: a gate by a day, and what became of a baseline."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

    from readiness.model.assessment import Assessment
    from readiness.statements.statement import Statement


class Sections:
    """The sections of one roadmap, for a terminal and as keys of JSON."""

    def __init__(self, assessment: "Assessment") -> None:
        from readiness.view.phrases import Phrases

        self.assessment, self.wording = assessment, Phrases(assessment)
        self.data: dict[str, Any] = {}
        self._shown: list[tuple[Statement, tuple[Statement, ...]]] = []

    def _add(self, key: str, found: object, title: "Statement", lines: "Iterable[Statement]") -> None:
        from readiness.view.serialization import plain_data

        told = tuple(lines)
        self.data |= {key: plain_data(found), f"{key}_sentences": plain_data(told)}
        if told:
            self._shown.append((title, told))

    def add_blocked(self) -> None:
        """Add the work in progress that something must come before."""
        from readiness.planning.against_baseline import blocked_work
        from readiness.statements.baseline_lines import before_its_turn
        from readiness.view.baseline_lines import blocked_lines

        one = self.assessment
        found = blocked_work(one.roadmap, one.pack, one.answers, one.scorecard)
        self._add("blocked", found, before_its_turn(), blocked_lines(found, self.wording))

    def add_gate_by_day(self, asked: str, path: str) -> None:
        """Add the chance that a gate opens by a day, for `GATE=YYYY-MM-DD`. Raises ReadinessError."""
        from readiness.cli.gate_and_day import gate_and_day
        from readiness.planning.gate_by_day import gate_by_day
        from readiness.planning.shown_option import weeks_shown
        from readiness.statements.plan_conflicts import question_heading
        from readiness.view.conflict_lines import by_day_lines

        one = self.assessment
        gate, day = gate_and_day(asked, one, path)
        weeks = weeks_shown(one.whole.pack, one.answers, one.scorecard, one.roadmap)
        found = gate_by_day(weeks, one.answers.date, gate, day)
        self._add("gate_by_day", found, question_heading(gate=gate, day=day), by_day_lines(found, self.wording))

    def add_baseline(self, path: Path) -> None:
        """Add what became of the days in a baseline. Raises InvalidFilesError."""
        from readiness.loading.read_baseline import read_baseline
        from readiness.planning.against_baseline import compare_with_baseline
        from readiness.statements.baseline_lines import heading
        from readiness.view.baseline_lines import baseline_lines

        one = self.assessment
        baseline = read_baseline(path, one.answers, one.pack.rubric.rubric)
        found = compare_with_baseline(baseline, one.roadmap, one.pack, one.answers, one.scorecard)
        self._add("against_baseline", found, heading(day=found.date), baseline_lines(found, self.wording))

    def print_on(self, out: "Console") -> None:
        """Print the sections."""
        from readiness.terminal.elements import print_heading, terminal_text

        for title, lines in self._shown:
            print_heading(out, title)
            for line in lines:
                out.print(terminal_text(line))
