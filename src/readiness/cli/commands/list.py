"""List packs, formats, methods, templates, or what a pack has.

Of a pack: questions, prework, facts, gates, initiatives; for tools in use statuses, outcomes, events (their kinds, with
severities and duties) and segments of the workforce; for the money case cost-groups and typical indicators; references:
the items of published frameworks, each with the questions that refer to it.
Of answers (--answers FILE): evidence, the documents of their register, what each proves and until when, and the levels
that need evidence and have none; prework, what nobody has answered yet, and who is asked; agenda, the sections that
still need the room with their times, the people who must be there, and what would make it fit:
readiness list agenda --from 09:00 --to 13:00 --break 10:30/15
"""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.answer_completion import complete_framework
from readiness.cli.command import Command
from readiness.cli.completion import complete_depth, complete_list
from readiness.cli.options import AsOf, OverlayFile, Pack, PartFormat, day_of

_KINDS = (
    "packs, questions, prework, facts, gates, initiatives, statuses, outcomes, events, segments, cost-groups, "
    "indicators, references, formats, methods or templates; of answers: agenda or evidence."
)
Kind = Annotated[str | None, typer.Argument(metavar="[KIND]", autocompletion=complete_list, help=_KINDS)]


DepthName = Annotated[
    str,
    typer.Option(
        "--depth",
        metavar="DEPTH",
        autocompletion=complete_depth,
        help="Only questions asked at this depth: short, middle or all.",
    ),
]
AnswersOf = Annotated[
    str,
    typer.Option(
        "--answers",
        metavar="FILE",
        help="The answers (default: answers.yaml) of an agenda or of evidence, or that lack prework.",
    ),
]
Framework = Annotated[
    str,
    typer.Option(
        "--framework",
        metavar="NAME",
        autocompletion=complete_framework,
        help="Only references to this framework, by its id.",
    ),
]
Words = Annotated[
    str,
    typer.Option(
        "--search",
        metavar="WORDS",
        help="Only questions that words find, such as 'vendor contract', the best first.",
    ),
]
Begin = Annotated[str, typer.Option("--from", metavar="TIME", help="When the meeting begins (default: 09:00).")]
End = Annotated[str, typer.Option("--to", metavar="TIME", help="When the meeting ends.")]
Breaks = Annotated[
    list[str] | None,
    typer.Option("--break", metavar="TIME/MINUTES", help="A break of the meeting, as 10:30/15; may be repeated."),
]
Only = Annotated[
    str, typer.Option("--only", metavar="PART", help="An agenda for one part, as in assess: core, blockers, data ...")
]


def run(  # one parameter for each option
    kind: Kind = None,
    pack: Pack = None,
    form: PartFormat = "terminal",
    depth: DepthName = "",
    framework: Framework = "",
    search: Words = "",
    overlay: OverlayFile = "",
    answers: AnswersOf = "",
    as_of: AsOf = None,
    begin: Begin = "",
    end: End = "",
    breaks: Breaks = None,
    only: Only = "",
) -> None:
    """Print one line for each item; without a kind, list packs, formats, methods and templates."""
    from readiness.cli.form_names import check_form
    from readiness.cli.list_data import list_as_json
    from readiness.cli.list_output import KINDS, NONE, OF_ANSWERS, list_lines
    from readiness.cli.meeting_options import MeetingOptions
    from readiness.cli.narrowed_pack import Narrowing
    from readiness.cli.output import print_notice
    from readiness.cli.overlay_option import named_with_overlay
    from readiness.errors import UnknownNameError
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.statements import listing as statements
    from readiness.statements.quoting import found
    from readiness.statements.voice import say

    if kind is not None and kind not in {*KINDS, *OF_ANSWERS}:
        raise UnknownNameError("kind", kind, [*KINDS, *OF_ANSWERS])
    by = Narrowing(depth, framework, search.strip())
    meeting = MeetingOptions(answers, begin, end, tuple(breaks or ()), only)
    by.refuse_elsewhere(kind)
    if kind == "agenda":
        from readiness.cli.list_agenda import print_agenda

        print_agenda(meeting, form, Path(pack) if pack else None)
        return
    check_form(form)
    meeting.refuse(kind)
    if kind == "prework" and answers:
        from readiness.cli.list_prework import print_prework

        print_prework(answers, form, Path(pack) if pack else None, by)
        return
    if kind == "evidence":
        _list_evidence(answers, form, pack, day_of(as_of))
        return
    if as_of:
        raise typer.BadParameter(say(statements.only_for(kinds=("evidence",))), param_hint="--as-of")
    name, folder = named_with_overlay(pack, overlay)
    if form == "json":
        sys.stdout.write(list_as_json(kind, name, folder, by, overlay))
        return
    if kind:
        lines = list(list_lines(kind, name, folder, by, overlay))
        sys.stdout.write("".join(f"{path_on_one_line(line)}\n" for line in lines))
        if not lines:
            print_notice(statements.nothing_found(words=found(by.search)) if by.search else NONE[kind](name=name))
        return
    for each in ("packs", "formats", "methods", "templates"):
        sys.stdout.write(
            f"{each}\n" + "".join(f"  {path_on_one_line(line)}\n" for line in list_lines(each, name, folder))
        )
    sys.stdout.write(f"\n{say(statements.more())}\n")


def _list_evidence(answers: str, form: str, pack: str | None, as_of: date | None) -> None:
    """Print the documents of the register of answers."""
    from readiness.cli.list_evidence import list_evidence
    from readiness.cli.project import settle

    settled = settle(answers or None, Path(pack) if pack and Path(pack).is_dir() else None, language=False)
    sys.stdout.write(list_evidence(settled.first, form, settled.packs, as_of))


COMMAND = Command(run, __doc__)
