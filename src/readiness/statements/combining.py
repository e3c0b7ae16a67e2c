"""Answers files of several people, combined into one."""

from __future__ import annotations

from readiness.statements.counts import levels
from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure, Named

_PLAN = Named("question", "data.plan", "DATA-02 Data plan")


@phrase("there is only one file")
def one_file() -> None:
    """Said when a single file is to be combined."""


@phrase("name two or more answers files to combine")
def name_two() -> None:
    """Help where a single file is to be combined."""


@phrase("overwrite it with --force (the old file is kept under another name), or name another file")
def force_or_another() -> None:
    """Help where the combined file exists already."""


@phrase("the files differ in {key}: {values}", key="use_case", values=(quoted(text="Sepsis"), quoted(text="Phone")))
def unlike(*, key: str, values: tuple[Statement, ...]) -> None:
    """Said when files cannot be combined; the key is one of the header of an answers file."""


@phrase("combine only files of the same assessment")
def one_thing() -> None:
    """Help where files cannot be combined."""


@phrase("two files are from {name}", name=quoted(text="Ana Ruiz"))
def same_person(*, name: Statement) -> None:
    """Said when two of the files are of one person."""


@phrase("name a different participant in each file")
def one_participant() -> None:
    """Help where two of the files are of one person."""


@phrase(
    "warning: the files were last judged by different versions of the pack; confirm the present version in 'readiness assess'"
)
def judged_differently() -> None:
    """Said after files were combined."""


@phrase(
    "{same} question answered alike, {apart} differently.",
    "{same} questions answered alike, {apart} differently.",
    by="same",
    same=2,
    apart=4,
)
def answered(*, same: int, apart: int) -> None:
    """The first line about the combined files."""


@phrase(
    "{number} question was answered by one person only; that answer was taken: {codes}.",
    "{number} questions were answered by one person only; those answers were taken: {codes}.",
    by="number",
    number=1,
    codes="DATA-06",
)
def alone(*, number: int, codes: str) -> None:
    """Questions that only one person answered, by their codes."""


@phrase("Agreement (Krippendorff's alpha), {title}: {alpha}", title="Data", alpha=Figure("1829/4199", 0.44, "0.44"))
def agreement(*, title: Words, alpha: Figure | Words) -> None:
    """The agreement of several people on a dimension, or why there is none."""


@phrase("Where the files differ:")
def where() -> None:
    """The heading above the differences between the files."""


@phrase("figure of {about}", about=_PLAN)
def figure_of(*, about: Named | str) -> None:
    """A measured figure that differs between the files."""


@phrase("document {about}", about="pilot-report")
def document(*, about: str) -> None:
    """A document of the register that the files describe differently."""


@phrase("remedy for {about}", about=_PLAN)
def remedy_for(*, about: Named | str) -> None:
    """A remedy that differs between the files."""


@phrase("progress of {about}", about=Named("initiative", "train", "Train the people"))
def progress_of(*, about: Named | str) -> None:
    """The progress of an initiative that differs between the files."""


@phrase("'{about}' of the plan", about="capacity")
def in_plan(*, about: str) -> None:
    """A key of the plan whose value differs between the files."""


@phrase("site {about}", about="ward-4")
def site(*, about: str) -> None:
    """A site whose entry differs between the files."""


@phrase("function {about}", about="codes")
def function(*, about: str) -> None:
    """A function of the tool whose entry differs between the files."""


@phrase("segment {about}", about="nurses")
def segment(*, about: str) -> None:
    """A segment of the workforce whose entry differs between the files."""


@phrase("event {about}", about="E-1")
def event(*, about: str) -> None:
    """An event whose entry differs between the files."""


@phrase("decision {about}", about="D-1")
def decision(*, about: str) -> None:
    """A kept decision that differs between the files."""


@phrase("'{about}' of the case", about="currency")
def in_case(*, about: str) -> None:
    """A key of the money case whose value differs between the files."""


@phrase("cost {about}", about="license")
def cost(*, about: str) -> None:
    """A cost line that differs between the files."""


@phrase("benefit {about}", about="fewer-temps")
def benefit(*, about: str) -> None:
    """A benefit that differs between the files."""


@phrase("indicator {about}", about="call-answer")
def indicator(*, about: str) -> None:
    """An indicator that differs between the files."""


@phrase("acceptance of {about}", about="safety.downtime")
def acceptance_of(*, about: str) -> None:
    """An acceptance that differs between the files; `about` is a question, perhaps with a part."""


@phrase("unknown")
def unknown() -> None:
    """An answer of one person, after the person's name: nobody knew."""


@phrase("not applicable")
def not_applicable() -> None:
    """An answer of one person, after the person's name."""


@phrase("{name} {value}", name="Ana Ruiz", value="2")
def of_person(*, name: str, value: Words) -> None:
    """The answer of one person, in a list."""


@phrase("{about}: {values}", about=_PLAN, values=(of_person(name="Ana", value="2"), of_person(name="Ben", value="3")))
def difference(*, about: Named | Words, values: tuple[Statement, ...]) -> None:
    """A value that differs between the files, and what each person answered."""


@phrase(
    "{about}: {values}; kept: {kept}",
    about="date",
    values=(of_person(name="Ana", value="2026-06-05"), of_person(name="Ben", value="2026-06-04")),
    kept="2026-06-05",
)
def difference_kept(*, about: Named | Words, values: tuple[Statement, ...], kept: str) -> None:
    """A value that differs between the files, what each person answered, and the value in the combined file."""


@phrase(
    "{about}: {values}; {apart} apart",
    about=_PLAN,
    values=(of_person(name="Ana", value="2"), of_person(name="Ben", value="3")),
    apart=levels(number=1),
)
def difference_apart(*, about: Named | Words, values: tuple[Statement, ...], apart: Statement) -> None:
    """A question that several people answered differently, and how far apart the answers are."""


@phrase("the files are judged by different changes of their pack")
def other_overlays() -> None:
    """Said when the files to combine name overlays that differ."""


@phrase("name the same overlay in each")
def same_overlay() -> None:
    """A hint below such a refusal."""
