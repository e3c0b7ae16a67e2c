"""Faults of the changes that a questionnaire declares between its versions."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("the changes of version {version} come after those of {before}", version="2.0.0", before="3.0.0")
def out_of_order(*, version: str, before: str) -> None:
    """A fault of a questionnaire: its versions are not in order, or one is named twice."""


@phrase("list each version once, the oldest first")
def oldest_first() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("the changes are those of version {version}; the questionnaire is {now}", version="4.0.0", now="3.0.0")
def later_than_pack(*, version: str, now: str) -> None:
    """A fault of a questionnaire: changes of a version that it has not reached."""


@phrase("raise the version of the questionnaire, or correct this one")
def raise_version() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'{name}' changes twice in version {version}: as '{first}' and as '{second}'",
        name="data.plan", version="3.0.0", first="renamed", second="retired")  # fmt: skip
def changed_twice(*, name: str, version: str, first: str, second: str) -> None:
    """A fault of a questionnaire; `first` and `second` are keys of the file."""


@phrase("keep the one that is right")
def keep_right_one() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'{name}' is gone since version {version}, and is still in the pack", name="data.plan", version="3.0.0")
def still_there(*, name: str, version: str) -> None:
    """A fault of a questionnaire: a question or initiative that was renamed or retired."""


@phrase("give what the pack has now an id of its own: an id never changes its meaning")
def own_new_id() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'{name}' is what two became: '{first}' and '{second}'", name="data.plan", first="data.a", second="data.b")
def from_two(*, name: str, first: str, second: str) -> None:
    """A fault of a questionnaire: two older ids have one new id, and only one answer can be carried over."""


@phrase("retire one of the two, with a reason")
def retire_one() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'{name}' is split into fewer than two questions", name="data.plan")
def split_into_one(*, name: str) -> None:
    """A fault of a questionnaire."""


@phrase("list two or more, or move it to 'renamed'")
def list_two() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'{first}' and '{second}' are parts of one question and are not asked of the same",
        first="security.purpose", second="security.rules")  # fmt: skip
def parts_differ(*, first: str, second: str) -> None:
    """A fault of a questionnaire: parts of a split with another scope, or asked per another part of the tool."""


@phrase("give both the same 'scope' and 'asked_per', so that one answer can be carried to both")
def same_scope() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'{name}' is no choice of the fact '{fact}' in this version", name="clinic", fact="size")
def no_choice(*, name: str, fact: str) -> None:
    """A fault of a questionnaire: a choice of a fact is said to be one that there was not."""


@phrase("'{name}' is said to be renamed to itself", name="data.plan")
def renamed_to_itself(*, name: str) -> None:
    """A fault of a questionnaire."""


@phrase("remove the line")
def remove_line() -> None:
    """A hint below a fault of a questionnaire."""


@phrase("'core: true' and 'depth: {depth}' contradict each other", depth="middle")
def core_or_depth(*, depth: str) -> None:
    """A fault of a question: `core` means `depth: short`."""


@phrase("keep 'depth'")
def keep_depth() -> None:
    """A hint below a fault of a question."""
