"""The results of `readiness migrate`: each file, and the things that a person looks at."""

from __future__ import annotations

from readiness.statements import rules
from readiness.statements.statement import Statement, phrase


@phrase("{old} asked several things at once: what it says is now under {code} ({new}); does it hold there?",
        old="security.map", new="security.rules", code="SEC-14")  # fmt: skip
def split(*, old: str, new: str, code: str) -> None:
    """One part of a question that was split; a person looks whether its answer, remedy or acceptance holds for it."""


@phrase("{old} asked several things at once: {code} ({new}) is not asked of a site, so nothing is carried to it there",
        old="security.map", new="security.rules", code="SEC-14")  # fmt: skip
def not_of_sites(*, old: str, new: str, code: str) -> None:
    """A part of a split question that a site's answer, or a site's remedy, is not carried to."""


@phrase("{old} asked several things at once: {code} ({new}) is not asked of a function, so nothing is carried to it "
        "there", old="security.map", new="security.rules", code="SEC-14")  # fmt: skip
def not_of_functions(*, old: str, new: str, code: str) -> None:
    """A part of a split question that the answer of a function of the tool is not carried to."""


@phrase("{old} asked several things at once: {code} ({new}) is not asked of a segment, so nothing is carried to it "
        "there", old="security.map", new="security.rules", code="SEC-14")  # fmt: skip
def not_of_segments(*, old: str, new: str, code: str) -> None:
    """A part of a split question that the answer of a segment of the workforce is not carried to."""


@phrase("{old} asked several things at once: {code} ({new}) is asked where {condition}, so nothing is carried to it "
        "here", old="security.map", new="security.rules", code="SEC-14",
        condition=rules.fact_called(title="Agents", value="yes"))  # fmt: skip
def not_of_profile(*, old: str, new: str, code: str, condition: Statement) -> None:
    """A part of a split question that the facts of the file rule out."""


@phrase("none of what {old} asked is asked here: its text is kept as a comment", old="security.map")
def no_part_asked(*, old: str) -> None:
    """An answer, remedy or acceptance that is carried to no part of its question."""


@phrase("the fact {fact} now has the value {new} in place of {old}; is it right?", fact="size", old="clinic",
        new="small-practice")  # fmt: skip
def other_value(*, fact: str, old: str, new: str) -> None:
    """A fact of the profile whose choice has another name now."""


@phrase("{name} is no longer a fact of the profile: {why} Its text is kept as a comment", name="form",
        why="The depth of the assessment says it.")  # fmt: skip
def retired_fact(*, name: str, why: str) -> None:
    """A fact that was retired; `why` is a sentence of the pack."""


@phrase("{old} asked several things at once, and an indicator names one question: now {new}; is it the right one?",
        old="security.map", new="security.rules")  # fmt: skip
def names_first(*, old: str, new: str) -> None:
    """An indicator that names a question that was split."""


@phrase("{name} is no longer asked: {why} Its text is kept as a comment", name="data.old", why="Now part of the gate.")
def retired(*, name: str, why: str) -> None:
    """A question that was retired; `why` is a sentence of the pack."""


@phrase("{name} is no longer planned: {why} Its text is kept as a comment", name="old-work", why="Now in I-07.")
def retired_initiative(*, name: str, why: str) -> None:
    """An initiative that was retired; `why` is a sentence of the pack."""


@phrase("the {number} vote on {name} counts no more, and is kept in the comment",
        "the {number} votes on {name} count no more, and are kept in the comment",
        by="number", name="data.old", number=3)  # fmt: skip
def votes_of_retired(*, name: str, number: int) -> None:
    """Votes on a question that was retired."""


@phrase("{question} now measures something else: {why} The figure is carried over; does it hold?",
        question="data.plan", why="The share of patients, no longer of visits.")  # fmt: skip
def measures_another(*, question: str, why: str) -> None:
    """A measured figure of a question with another measure now; `why` is a sentence of the pack."""


@phrase("{question} now measures something else: {why} Do your changes of it hold?",
        question="data.plan", why="The share of patients, no longer of visits.")  # fmt: skip
def change_measures_another(*, question: str, why: str) -> None:
    """A question that an overlay changes, with another measure now; `why` is a sentence of the pack."""


@phrase("{new} has an entry of its own; that of {old} is not carried to it", old="data.old", new="data.new")
def answered_already(*, old: str, new: str) -> None:
    """An older entry whose new id is in the file already."""


@phrase("{question} has no '{name}': that text is kept as a comment there", name="measured", question="data.new")
def no_place(*, name: str, question: str) -> None:
    """A key of an older answer, such as a measured figure, that a new question has no place for."""


@phrase("the text names {code}, which is no longer asked", "the text names {code}, which is no longer asked, in "
        "{number} places", by="number", code="SEC-77", number=2)  # fmt: skip
def code_gone(*, code: str, number: int) -> None:
    """A comment or note that names the code of a question that is gone."""


@phrase("the text names {code}, which now is “{title}”", "the text names {code}, which now is “{title}”, in {number} "
        "places", by="number", code="SEC-09", title="Purpose", number=2)  # fmt: skip
def code_changed(*, code: str, title: str, number: int) -> None:
    """A comment or note that names the code of a question that was renamed, split or measures something else."""


@phrase("the plan names initiatives by code; is {code} still meant, now “{title}”?", code="I-07", title="Contracts")
def code_of_initiative(*, code: str, title: str) -> None:
    """An initiative that the plan of older answers names by its code."""


@phrase("carried from {before} to {now} for the comparison; 'readiness migrate' lists what to look at in it",
        before="healthcare-ai@2.3.0", now="healthcare-ai@3.0.0")  # fmt: skip
def carried_for_comparison(*, before: str, now: str) -> None:
    """A warning about an earlier answers file of an older pack, in a report with changes since then."""


@phrase("type: {command}", command="readiness migrate answers.yaml --write")
def type_command(*, command: str) -> None:
    """The way to carry older answers to today's version of the pack."""


@phrase("{path}: would change from {before} to {now}", path="answers.yaml", before="healthcare-ai@2.3.0",
        now="healthcare-ai@3.0.0")  # fmt: skip
def would_change(*, path: str, before: str, now: str) -> None:
    """The result for a file without --write."""


@phrase("{path}: changed from {before} to {now}", path="answers.yaml", before="healthcare-ai@2.3.0",
        now="healthcare-ai@3.0.0")  # fmt: skip
def changed(*, path: str, before: str, now: str) -> None:
    """The result for a file that was written."""


@phrase("{path}: nothing to do, it is of {now}", path="answers.yaml", now="healthcare-ai@3.0.0")
def nothing(*, path: str, now: str) -> None:
    """The result for a file of today's version."""


@phrase("{number} thing to look at", "{number} things to look at", by="number", number=3)
def to_look_at(*, number: int) -> None:
    """The heading of the list of what a person looks at."""


@phrase("line {line}: {about}", line=12, about=answered_already(old="data.old", new="data.new"))
def at_line(*, line: int, about: Statement) -> None:
    """One thing to look at, with its line in the file as it was."""


@phrase("nothing is written yet; to write, type: {command}", command="readiness migrate answers.yaml --write")
def to_write(*, command: str) -> None:
    """The last line without --write."""


@phrase("today's rules judge the answers now; to see what they say, type: {command}",
        command="readiness check answers.yaml")  # fmt: skip
def look_at_check(*, command: str) -> None:
    """The last line after a file was written."""


@phrase("these answers come from standard input, which cannot be written")
def not_standard_input() -> None:
    """Said when `-` is given as the file to migrate."""
