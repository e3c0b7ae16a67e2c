"""Compare two states of one assessment: what rose, fell, lost its evidence, and what that did to verdicts and days.

OLD and NEW are an answers file, a revision and its path as in git (HEAD~1:answers.yaml), or a PDF that 'readiness
report' made, which carries its answers. OLD may be a revision alone, such as HEAD~1 or main: then it is the file NEW as
it was there. Both are judged by the pack of today.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_compared_format
from readiness.cli.form_names import natural
from readiness.cli.options import Language, Output, Packs, Target

if TYPE_CHECKING:
    from pathlib import Path

    from readiness.view.models.comparison import ComparisonView

Old = Annotated[str, typer.Argument(metavar="OLD", help="The earlier answers: a file, REV:PATH, a revision, or a PDF.")]
New = Annotated[str, typer.Argument(metavar="[NEW]", help="The later answers: a file, REV:PATH, or a PDF.")]
Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_compared_format,
        help="terminal, json or markdown.",
    ),
]


def run(
    old: Old,
    new: New = "answers.yaml",
    form: Form = "terminal",
    output: Output = None,
    target: Target = None,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Assess both with the pack of today, and print what changed."""
    from readiness import pipeline
    from readiness.cli.answer_sources import AnswerSources, warn_about
    from readiness.cli.form_names import check_form
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_language
    from readiness.view.comparison import comparison_view

    said = settle(new, packs, language, target)
    choose_language(said.language)
    check_form(form, ("terminal", "json", "markdown"))
    refuse_own_input(output, old, said.first)
    with AnswerSources(said.packs) as sources:
        later, earlier = sources.load(said.first), sources.load(old, said.first)
    choose_language(said.language, later.language)
    warn_about(earlier, later)
    now = pipeline.assess(later.loaded, said.target)
    before = pipeline.assess(earlier.loaded, None if now.roadmap.is_at_site else said.target)
    before = pipeline.compare_with(now, before, earlier.name).previous or before
    names, published = (earlier.name, later.name), (earlier.published, later.published)
    _write(comparison_view(now, before, names, published), form, output)


def _write(view: "ComparisonView", form: str, output: "Path | None") -> None:
    from functools import partial

    from readiness.cli.output import print_to_text, write_result

    if form == "json":
        from readiness.safe_text import json_text
        from readiness.view.serialization import plain_data

        data = {"schema_version": "1"} | plain_data(view)
        write_result(json_text(data, sort_keys=True).encode(), output)
    elif form == "markdown":
        from readiness.markdown.comparison import comparison_lines

        write_result("\n".join(comparison_lines(view)).encode(), output)
    else:
        from readiness.terminal.comparison import print_comparison

        print_to_text(partial(print_comparison, view), output)


COMMAND = Command(run, __doc__)
