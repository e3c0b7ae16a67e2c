"""Explain a question, dimension, theme, gate, initiative or message, or a part of a tool in use.

Takes an id or a code. Prints its meaning, and the reasons for its result in an answers file. Without an answers file
(answers.yaml here, if there is one) it explains only the questions and the rules. Of a tool in use it explains kinds of
events, statuses and outcomes of the pack, and events, functions and sites of the answers. Of the money case it explains
case.total, case.value, case.return and case.payback, and every cost, benefit and indicator by its id. For the code of a
message, such as gates.short in JSON, it prints the English, the parameters and an example.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_subject
from readiness.cli.options import ANSWERS, Language, OverlayFile, Pack, PartFormat, Target

Subject = Annotated[
    str,
    typer.Argument(
        metavar="SUBJECT",
        autocompletion=complete_subject,
        help="The id or code of a question, dimension, theme, gate, initiative, message, kind of event, status, "
        "outcome, event, function, site, decision, cost, benefit or indicator; case.total, .value, .return or "
        ".payback; overall.",
    ),
]
AnswersFile = Annotated[
    str | None, typer.Argument(metavar="[ANSWERS]", help="The answers file (default: answers.yaml).")
]


def run(
    subject: Subject,
    answers: AnswersFile = None,
    target: Target = None,
    pack: Pack = None,
    form: PartFormat = "terminal",
    language: Language = None,
    overlay: OverlayFile = "",
) -> None:
    """Print the explanation."""
    from readiness.cli.explain_phrase import explain_phrase, is_code, phrase_codes
    from readiness.cli.form_names import check_form
    from readiness.cli.run_language import choose_language
    from readiness.errors import InvalidFilesError, UnknownNameError
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.safe_text import json_text
    from readiness.statements.explaining_phrases import no_subject_or_code

    choose_language(language)
    check_form(form)
    try:
        lines = _explain_subject(subject, answers, target, pack, language, overlay)
    except (InvalidFilesError, UnknownNameError) as error:
        is_file_named = bool(pack or answers)
        found = None if is_file_named and isinstance(error, InvalidFilesError) else explain_phrase(subject)
        if found is None and is_code(subject) and isinstance(error, UnknownNameError) and error.kind == "subject":
            known = [*error.known, *phrase_codes()]
            raise UnknownNameError("subject", subject, known, no_subject_or_code(name=subject)) from None
        if found is None:
            raise
        lines = found
    if form == "json":
        sys.stdout.write(json_text({"schema_version": "2", "subject": subject, "lines": lines}))
        return
    sys.stdout.write("".join(f"{path_on_one_line(line)}\n" for line in lines))


def _explain_subject(
    subject: str, answers: str | None, target: str | None, pack: str | None, language: str | None, overlay: str
) -> list[str]:
    """Return the lines about a part of the pack. Raises UnknownNameError of the kind `subject` without such a part."""
    from readiness import pipeline
    from readiness.cli.explain_lines import explain
    from readiness.cli.overlay_option import named_with_overlay
    from readiness.cli.pack_option import resolve_pack
    from readiness.cli.project import Settled, settle
    from readiness.cli.run_language import read_in_language
    from readiness.loading.read_pack import load_pack
    from readiness.statements import commands
    from readiness.statements.voice import say

    typed = Settled((answers or ANSWERS,), None, target, language)
    said = typed if pack or overlay else settle(answers, None, language, target)
    if answers is None and (pack or overlay or not Path(said.first).exists()):
        name, folder = named_with_overlay(pack or (str(said.packs) if said.packs else None), overlay)
        return explain(subject, load_pack(name, packs=folder, overlay=overlay or None), None)
    if overlay:
        raise typer.BadParameter(say(commands.overlay_of_answers()), param_hint="--overlay")
    folder = resolve_pack(pack)[1] if pack else said.packs
    if pack and folder is None:
        raise typer.BadParameter(say(commands.pack_of_answers()), param_hint="--pack")
    loaded = pipeline.load_document(read_in_language(said.first, said.language), said.first, folder)
    return explain(subject, loaded.pack, pipeline.assess(loaded, said.target))


COMMAND = Command(run, __doc__)
