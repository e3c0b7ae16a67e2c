"""The depth of an assessment that asks a part of the questions."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("Depth {depth}: not all questions are asked; all that {gate} needs are.", depth="middle", gate="G0")
def enough(*, depth: str, gate: str) -> None:
    """The start of an interview that asks a part, among it all that the next gate needs; depths: `short`, `middle`."""


@phrase("Depth {depth}: not all questions are asked.", depth="middle")
def part(*, depth: str) -> None:
    """The start of an interview that asks a part of the questions, where no gate is left."""


@phrase(
    "Depth {depth} leaves out {number} question that {gate} needs: {codes}.",
    "Depth {depth} leaves out {number} questions that {gate} needs: {codes}.",
    by="number",
    depth="short",
    number=2,
    gate="G0",
    codes=("SEC-01", "SEC-04"),
)
def leaves_out(*, depth: str, number: int, gate: str, codes: tuple[Value, ...]) -> None:
    """The questions without which the next gate stays undetermined; of many, the first are named."""


@phrase("'readiness assess --depth all' asks every question.")
def ask_all() -> None:
    """The way to what a depth leaves out, after the sentence that names it."""
