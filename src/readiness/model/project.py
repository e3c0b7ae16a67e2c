"""The project file: what a repository asks of its answers, so that commands need no repetition."""

from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator

from readiness.model.field_types import Id, Key, Text, Weight, YesNo, value_error
from readiness.model.file_model import FileModel

RuleSeverity = Literal["off", "warn", "error"]
"""The weight of a rule: not looked at, told, or a reason for the command to exit with 1."""
GATE_RULES = ("require", "require_live", "sites", "min", "coverage", "no_regression")
"""The rules of a gate by name, in the order in which they are told."""


class ProjectReport(FileModel):
    """A report that `readiness report` writes where no format is named."""

    output: Text
    """The file, relative to the project file; its ending names the format."""
    format: Text | None = None
    """The output format, where the ending of the file does not name it."""
    audience: Text | None = None
    part: Text | None = None
    site: Text | None = None
    dimension: Text | None = None
    redact: YesNo = False
    since: Text | None = None
    """The earlier answers to compare with."""
    language: Text | None = None


class GateRules(FileModel):
    """The requirements that `readiness gate` holds where the command line names none."""

    require: Id | None = None
    """The gate that must be passed, with every gate before it."""
    allow_conditional: YesNo = False
    require_live: Id | None = None
    """The most severe outcome that a tool in use may have."""
    sites: YesNo = False
    """True if every site must pass its gate."""
    min: dict[Id, Weight] = Field(default_factory=dict)
    """The least evidenced score of `overall`, a dimension or a section."""
    coverage: Weight | None = None
    """The least share of questions answered with a level: 0 to 1."""
    no_regression: Text | None = None
    """The revision or file that nothing may be worse than."""
    severity: dict[Key, RuleSeverity] = Field(default_factory=dict)
    """The weight of each rule by name; `error` where it is absent."""

    @field_validator("coverage")
    @classmethod
    def _share(cls, value: Fraction | int | None) -> Fraction | int | None:
        if value is not None and value > 1:
            from readiness.statements import project_problems

            raise value_error(project_problems.no_share(), project_problems.write_share())
        return value

    @field_validator("severity")
    @classmethod
    def _known(cls, value: dict[str, RuleSeverity]) -> dict[str, RuleSeverity]:
        for name in value:
            if name not in GATE_RULES:
                from readiness.statements import project_problems
                from readiness.statements.quoting import found

                hint = project_problems.name_rule(rules=GATE_RULES)
                raise value_error(project_problems.no_rule(name=found(name)), hint, key=name)
        return value


class CheckRules(FileModel):
    """The weight of what `readiness check` finds."""

    severity: dict[Key, RuleSeverity] = Field(default_factory=dict)
    """The weight of a warning by its code, as JSON shows it: `case_problems.no_baseline: off`."""


class ProjectFile(FileModel):
    """A project file, `readiness.yaml`."""

    answers: tuple[Text, ...] = Field(default=(), max_length=500)
    """The answers files, relative to the project file: what commands take where none is named."""
    pack: Text | None = None
    """The name of a pack, or a folder with packs, relative to the project file."""
    overlay: Text | None = None
    """The file that changes the pack, relative to the project file: all answers name it, and `new` writes its name."""
    target: Id | None = None
    language: Text | None = None
    reports: tuple[ProjectReport, ...] = Field(default=(), max_length=50)
    gate: GateRules = GateRules.model_construct()
    check: CheckRules = CheckRules.model_construct()
