"""Names that a person gave and that are not known; the help below lists known names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from readiness.statements.statement import Statement, phrase


@phrase("there is no answers file or pack called '{name}'", name="answer.yaml")
def no_answers_or_pack(*, name: str) -> None:
    """Said by `readiness check`."""


@phrase("there is no audience called '{name}'", name="bord")
def no_audience(*, name: str) -> None:
    """Said about an audience of the report."""


@phrase("there is no chart called '{name}'", name="radr")
def no_chart(*, name: str) -> None:
    """Said about a kind of chart."""


@phrase("there is no command called '{name}'", name="scor")
def no_command(*, name: str) -> None:
    """Said about a command of the program."""


@phrase("there is no depth called '{name}'", name="shrt")
def no_depth(*, name: str) -> None:
    """Said about a depth of an assessment."""


@phrase("there is no framework called '{name}'", name="NIST-AI-RFM")
def no_framework(*, name: str) -> None:
    """Said about a published framework that a pack refers to."""


@phrase("there is no dimension called '{name}'", name="dta")
def no_dimension(*, name: str) -> None:
    """Said about a dimension of the questionnaire."""


@phrase("there is no filter called '{name}'", name="opn")
def no_filter(*, name: str) -> None:
    """Said about a filter of the questions in an interview."""


@phrase("there is no folder of packs called '{name}'", name="packs")
def no_folder_of_packs(*, name: str) -> None:
    """Said about a folder that does not exist."""


@phrase("there is no format called '{name}'", name="htm")
def no_format(*, name: str) -> None:
    """Said about a format of the output."""


@phrase("there is no gate called '{name}'", name="G9")
def no_gate(*, name: str) -> None:
    """Said about a gate of the rubric."""


@phrase("there is no kind of thing called '{name}'", name="gate")
def no_kind(*, name: str) -> None:
    """Said by `readiness list`."""


@phrase("there is no pack called '{name}'", name="helthcare-ai")
def no_pack(*, name: str) -> None:
    """Said about a pack."""


@phrase("there is no pack in the folder '{name}'", name="packs")
def no_pack_in_folder(*, name: str) -> None:
    """Said about a folder that holds no pack."""


@phrase("there is no language called '{name}'", name="dee")
def no_language(*, name: str) -> None:
    """Said about the language of a run, which is chosen by its code."""


@phrase("there is no outcome called '{name}'", name="suspnd")
def no_outcome(*, name: str) -> None:
    """Said about an outcome of a tool in use."""


@phrase("there is no part of the questionnaire called '{name}'", name="dta")
def no_part(*, name: str) -> None:
    """Said by `readiness assess --only`."""


@phrase("there is no question called '{name}'", name="data.live-recrods")
def no_question(*, name: str) -> None:
    """Said about a question of the questionnaire."""


@phrase("there is no questionnaire called '{name}'", name="helthcare-ai")
def no_questionnaire(*, name: str) -> None:
    """Said about the questionnaire of a pack."""


@phrase("there is no roll-up method called '{name}'", name="weighted-meen")
def no_roll_up_method(*, name: str) -> None:
    """Said about the method that makes a score of several."""


@phrase("there is no rubric called '{name}'", name="helthcare-ai")
def no_rubric(*, name: str) -> None:
    """Said about the rubric of a pack."""


@phrase("there is no schema called '{name}'", name="answer")
def no_schema(*, name: str) -> None:
    """Said by `readiness schema`."""


@phrase("there is no score called '{name}'", name="dta")
def no_score(*, name: str) -> None:
    """Said about the score of a dimension, section or theme."""


@phrase("there is no question, dimension, theme, gate or initiative called '{name}'", name="data.live-recrods")
def no_subject(*, name: str) -> None:
    """Said by `readiness explain`."""


@phrase("there is no site called '{name}'", name="norht")
def no_site(*, name: str) -> None:
    """Said about a site that the answers name."""


@phrase("there is no target called '{name}'", name="G9")
def no_target(*, name: str) -> None:
    """Said about the gate or target that a roadmap leads to."""


@phrase("there is no initiative called '{name}'", name="I-99")
def no_initiative(*, name: str) -> None:
    """Said about an initiative of the rubric or of the plan."""


@phrase("there is no kind of event called '{name}'", name="incidnt")
def no_event_kind(*, name: str) -> None:
    """Said about a kind of event of a tool in use."""


@phrase("there is no role group called '{name}'", name="technicl")
def no_role_group(*, name: str) -> None:
    """Said about the people of a plan."""


@phrase("there is no severity called '{name}'", name="harms")
def no_severity(*, name: str) -> None:
    """Said about the severity of an event."""


@phrase("there is no part of a report called '{name}'", name="safty")
def no_part_of_report(*, name: str) -> None:
    """Said about a part for one kind of reader."""


UnknownKind: TypeAlias = Literal[
    "answers or pack",
    "audience",
    "chart",
    "command",
    "depth",
    "framework",
    "dimension",
    "filter",
    "folder of packs",
    "format",
    "gate",
    "initiative",
    "kind",
    "event kind",
    "language",
    "outcome",
    "pack",
    "pack in this folder",
    "report part",
    "part of the questionnaire",
    "question",
    "subject",
    "questionnaire",
    "role group",
    "roll-up method",
    "rubric",
    "schema",
    "score",
    "severity",
    "site",
    "target",
]
"""The kinds of names, as `UnknownNameError.kind` states them."""

UNKNOWN: dict[UnknownKind, Callable[..., Statement]] = {
    "answers or pack": no_answers_or_pack,
    "audience": no_audience,
    "chart": no_chart,
    "command": no_command,
    "depth": no_depth,
    "framework": no_framework,
    "dimension": no_dimension,
    "filter": no_filter,
    "folder of packs": no_folder_of_packs,
    "format": no_format,
    "gate": no_gate,
    "initiative": no_initiative,
    "kind": no_kind,
    "event kind": no_event_kind,
    "language": no_language,
    "outcome": no_outcome,
    "pack": no_pack,
    "pack in this folder": no_pack_in_folder,
    "report part": no_part_of_report,
    "part of the questionnaire": no_part,
    "question": no_question,
    "subject": no_subject,
    "questionnaire": no_questionnaire,
    "role group": no_role_group,
    "roll-up method": no_roll_up_method,
    "rubric": no_rubric,
    "schema": no_schema,
    "score": no_score,
    "severity": no_severity,
    "site": no_site,
    "target": no_target,
}
