"""Write answers as the text of an answers file without comments; reading it gives the same answers."""

from datetime import date
from fractions import Fraction
from typing import Any

import yaml

from readiness.model.answer import Evidence
from readiness.model.answers import Answers
from readiness.model.case_fields import written_ramp
from readiness.model.field_types import format_exact
from readiness.model.file_model import FileModel
from readiness.model.participants import UNKNOWN
from readiness.model.questionnaire import Questionnaire

_RAMP = "ramp_up"
_HEAD = "# The answers this report was made from, as its readers may see them.\n"


class _NoAliasDumper(yaml.SafeDumper):
    """A YAML dumper without aliases, which answers files do not allow: repeated values are written in full."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  the name and form are PyYAML's
        return True


def answers_yaml(answers: Answers, questionnaire: Questionnaire, overlay: str | None = None) -> str:
    """Return the text of an answers file that includes the organization's answers.

    `overlay` is the name of the file beside it that changes the pack. The facts that the tool's status and the benefits
    tell are left out: reading the file tells them again.
    """
    data: dict[str, Any] = _plain(answers)
    for name in ("organization_answers", "overlay"):
        data["assessment"].pop(name, None)
    if overlay:
        data["assessment"]["overlay"] = overlay
    for fact in (questionnaire.status_fact, questionnaire.proof_fact):
        data["assessment"].get("profile", {}).pop(fact, None)
    data["answers"] = _nonempty_answers(data.get("answers", {}))
    for indicator in data.get("indicators", ()):
        indicator.pop("from", None)  # its values are here
    for part in (*data.get("sites", ()), *data.get("functions", ()), *data.get("segments", ())):
        part["answers"] = _nonempty_answers(part.get("answers", {}))
    return _HEAD + yaml.dump(data, Dumper=_NoAliasDumper, sort_keys=False, allow_unicode=True, width=110)


def _nonempty_answers(answers: dict[str, Any]) -> dict[str, Any]:
    """Return the answers that are not empty, with `level: unknown` in place of the `unknown` field."""
    nonempty = {}
    for id_, answer in answers.items():
        level = {"level": UNKNOWN} if answer.pop("unknown", None) else {}
        answer.get("measured", {}).pop("from", None)
        if "flagged" in answer:
            answer["flagged"] = answer["flagged"] or True
        if level | answer:
            nonempty[id_] = level | answer
    return nonempty


_OF_A_REFERENCE = ("use", "supports", "at")


def _plain(value: Any) -> Any:
    if isinstance(value, FileModel):
        fields = type(value).model_fields
        is_reference = isinstance(value, Evidence) and value.use is not None  # the register states the rest
        values = {name: getattr(value, name) for name in (_OF_A_REFERENCE if is_reference else fields)}
        return {
            fields[name].alias or name: _plain(written_ramp(inner) if name == _RAMP else inner)
            for name, inner in values.items()
            if inner != fields[name].get_default(call_default_factory=True)
        }
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else format_exact(value)
    return value if isinstance(value, date | int) else str(value)
