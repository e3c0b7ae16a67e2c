"""The conditions of an XLSForm, as far as a pack has them: one fact has one value."""

import re
from typing import NamedTuple

from readiness.saving.code_from_text import code_of
from readiness.tables.form_choices import FormLists

_EQUAL = re.compile(r"\s*\$\{\s*([\w.-]+)\s*\}\s*=\s*(?:'([^']*)'|\"([^\"]*)\")\s*")


class Wanted(NamedTuple):
    """A question of the form and the choice that it must have."""

    name: str
    choice: str


def wanted_by(relevant: str) -> Wanted | None:
    """Return the one fact and value that a condition wants: `${size} = 'small'`; None for any other condition."""
    match = _EQUAL.fullmatch(relevant)
    return Wanted(match[1], match[2] or match[3] or "") if match else None


class FactValues:
    """The facts that conditions name, each with the list of its choices."""

    def __init__(self, lists: FormLists) -> None:
        self._lists = lists
        self._list_of: dict[str, str] = {}

    def add(self, name: str, list_: str) -> None:
        """Add a fact; only facts that were added are known."""
        self._list_of[name] = list_

    def condition(self, wanted: Wanted | None) -> dict[str, str] | None:
        """Return a condition of a pack; None for a fact or a choice that is not known."""
        if wanted is None or wanted.name not in self._list_of:
            return None
        list_ = self._list_of[wanted.name]
        if wanted.choice not in {choice.name for choice in self._lists.choices(list_)}:
            return None
        return {fact_id(wanted.name): self.value(list_, wanted.choice)}

    def value(self, list_: str, choice: str) -> str:
        """Return a choice as the value of a fact."""
        if self._lists.is_yes_no(list_):
            return "true" if choice.casefold() == "yes" else "false"
        return code_of(choice)


def fact_id(name: str) -> str:
    """Return the name of a question of the form as the id of a fact."""
    return re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_")
