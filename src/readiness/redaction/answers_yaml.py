"""Answers → the text of an answers file that says the same, without comments; read back, it gives the same answers."""

from datetime import date
from fractions import Fraction
from typing import Any

import yaml

from readiness.model.answers import Answers
from readiness.model.field_types import FileModel, format_exact
from readiness.model.participants import UNKNOWN

_HEAD = "# The answers this report was made from, as its readers may see them.\n"


class _Whole(yaml.SafeDumper):
    """Writes out what is there twice: an answers file knows no references."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  the name and form are PyYAML's
        return True


def answers_yaml(answers: Answers) -> str:
    """Return the text of an answers file, with the answers of the organization in it."""
    data: dict[str, Any] = _plain(answers)
    data["assessment"].pop("organization_answers", None)
    data["answers"] = _said(data.get("answers", {}))
    for site in data.get("sites", []):
        site["answers"] = _said(site.get("answers", {}))
    return _HEAD + yaml.dump(data, Dumper=_Whole, sort_keys=False, allow_unicode=True, width=110)


def _said(answers: dict[str, Any]) -> dict[str, Any]:
    """Answers that say something; `unknown` stands in the place of a level."""
    said = {}
    for id_, answer in answers.items():
        level = {"level": UNKNOWN} if answer.pop("unknown", None) else {}
        if level | answer:
            said[id_] = level | answer
    return said


def _plain(value: Any) -> Any:
    if isinstance(value, FileModel):
        fields = type(value).model_fields
        said = {name: getattr(value, name) for name in fields}
        return {
            name: _plain(inner)
            for name, inner in said.items()
            if inner != fields[name].get_default(call_default_factory=True)
        }
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else format_exact(value)
    return value if isinstance(value, date | int) else str(value)
