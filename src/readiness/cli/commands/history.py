"""Show how an assessment went over time: scores, indicators, and gates as planned and as reached.

ANSWERS is a file in a git repository, of which every commit that changed the answers is a state (renames are followed,
a merged branch is one state), or a folder with one answers file for each day. Every state is judged by the pack of
today; one that cannot be read says why.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_history_format
from readiness.cli.form_names import natural
from readiness.cli.options import ANSWERS, Language, Output, Packs, Target

Answers = Annotated[
    str, typer.Argument(metavar="[ANSWERS]", help="The answers file, or a folder with one file for each day.")
]
Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_history_format,
        help="terminal, json, markdown or csv.",
    ),
]


def run(
    answers: Answers = ANSWERS,
    form: Form = "terminal",
    output: Output = None,
    target: Target = None,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Assess every state, and print them from the oldest."""
    from functools import partial

    from readiness.cli.form_names import check_form
    from readiness.cli.history_states import read_states
    from readiness.cli.output import print_to_text, write_result
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_language
    from readiness.view.history import history_view

    said = settle(answers, packs, language, target)
    choose_language(said.language)
    check_form(form, ("terminal", "json", "markdown", "csv"))
    refuse_own_input(output, said.first)
    found = read_states(said.first, said.target, said.packs)
    view = history_view(found.states, found.notes)
    if form == "terminal":
        from readiness.terminal.history import print_history

        print_to_text(partial(print_history, view), output)
        return
    if form == "json":
        from readiness.safe_text import json_text
        from readiness.view.serialization import plain_data

        content = json_text({"schema_version": "1"} | plain_data(view), sort_keys=True).encode()
    elif form == "csv":
        from readiness.exports.history_csv import export_history

        content = export_history(view)
    else:
        from readiness.markdown.history import history_lines

        content = "\n".join(history_lines(view)).encode()
    write_result(content, output)


COMMAND = Command(run, __doc__)
