"""Answer the questions of an answers file; every answer is saved as soon as it is given."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_depth, complete_pack, complete_target
from readiness.cli.options import Language

if TYPE_CHECKING:
    from readiness.cli.error_boundary import Exit
    from readiness.interview.frontends import Frontend
    from readiness.interview.terminal_io import Terminal

Answers = Annotated[str, typer.Argument(metavar="ANSWERS", help="The answers file; 'readiness new' starts one.")]
Packs = Annotated[
    Path | None,
    typer.Option(
        "--pack",
        metavar="DIR",
        autocompletion=complete_pack,
        help="A folder with your own questionnaires/ and rubrics/, searched first.",
    ),
]
Target = Annotated[
    str | None,
    typer.Option("--target", metavar="GATE", autocompletion=complete_target, help="Mark the levels this gate needs."),
]


Only = Annotated[
    str,
    typer.Option(
        "--only",
        metavar="PART",
        help="core (the screening set), blockers, unanswered, flagged, disagreed, prework, room, or one dimension.",
    ),
]
DepthName = Annotated[
    str | None,
    typer.Option(
        "--depth",
        metavar="DEPTH",
        autocompletion=complete_depth,
        help="Ask short, middle or all, from now on; the file keeps it.",
    ),
]
Presenter = Annotated[bool, typer.Option("--presenter", help="Show only the question and its levels.")]
Blind = Annotated[bool, typer.Option("--blind", help="Hide votes, also in the file, until all are shown.")]
Anonymous = Annotated[
    bool,
    typer.Option("--anonymous", help="Keep votes without names (P1, P2 ...), hidden until all are shown."),
]
Begin = Annotated[
    str, typer.Option("--from", metavar="TIME", help="When the meeting begins (default: now); shows the agenda.")
]
End = Annotated[str, typer.Option("--to", metavar="TIME", help="When the meeting ends; shows the agenda.")]
Breaks = Annotated[
    list[str] | None,
    typer.Option("--break", metavar="TIME/MINUTES", help="A break of the meeting, as 10:30/15; may be repeated."),
]
Timer = Annotated[
    float | None, typer.Option("--timer", metavar="MINUTES", min=0.1, max=240, help="Time for each question.")
]
FullScreen = Annotated[
    bool | None,
    typer.Option(
        "--full-screen/--plain",
        help="Fill the screen, or ask in plain lines (screen readers, pipes); the default depends on the terminal.",
        show_default=False,
    ),
]


PhonesAt = Annotated[
    str | None,
    typer.Option(
        "--phones",
        metavar="[lan|ADDRESS]",
        help="Vote by phone: in this network (lan), at an address of this machine, or alone for this machine only.",
    ),
]
PhonesUrl = Annotated[
    str, typer.Option("--phones-url", metavar="URL", help="The address that phones open, behind a proxy or a tunnel.")
]
PhonesCert = Annotated[
    Path | None, typer.Option("--phones-cert", metavar="FILE", help="A certificate (PEM): phones use https.")
]
PhonesKey = Annotated[Path | None, typer.Option("--phones-key", metavar="FILE", help="The key of the certificate.")]
Bell = Annotated[bool, typer.Option("--bell", help="Ring the bell when all phones have voted.")]


def run(  # one parameter for each option
    answers: Answers = "answers.yaml",
    packs: Packs = None,
    target: Target = None,
    only: Only = "",
    depth: DepthName = None,
    presenter: Presenter = False,
    blind: Blind = False,
    timer: Timer = None,
    phones: PhonesAt = None,
    phones_url: PhonesUrl = "",
    phones_cert: PhonesCert = None,
    phones_key: PhonesKey = None,
    bell: Bell = False,
    anonymous: Anonymous = False,
    begin: Begin = "",
    end: End = "",
    breaks: Breaks = None,
    full_screen: FullScreen = None,
    language: Language = None,
) -> None:
    """Run the interview until it is left, then print a closing summary."""
    from readiness.cli.depth_option import depth_called
    from readiness.cli.error_boundary import Exit
    from readiness.cli.meeting_options import meeting_hours
    from readiness.cli.output import warn
    from readiness.cli.phones_option import phone_options, phones_of
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_language
    from readiness.errors import ReadinessError
    from readiness.interview.clock import Clock
    from readiness.interview.frontends import make_frontend, use_full_screen
    from readiness.interview.kept_place import KeptPlace
    from readiness.interview.options import InterviewOptions
    from readiness.interview.terminal_io import Terminal, is_terminal
    from readiness.saving.answers_file import open_answers
    from readiness.saving.changes import to_value
    from readiness.statements import assessing, outputs

    said = settle(answers, packs, language, target)
    answers, packs = said.first, said.packs
    choose_language(said.language)
    asked = depth_called(depth) if depth else None
    if answers == "-":
        raise ReadinessError(assessing.not_standard_output(), outputs.name_the_file())
    clock = Clock()
    hours = meeting_hours(begin, end, breaks or (), clock.now())
    on_full_screen = use_full_screen(full_screen)
    wanted = phone_options(phones, phones_url, phones_cert, phones_key, bell=bell)
    place = KeptPlace(answers, clock.today) if is_terminal(sys.stdin) else None
    _leave_on_signals()
    with open_answers(answers, packs) as file:
        choose_language(said.language, file.answers.assessment.language)
        warn(file.warnings)
        if asked and asked != file.answers.assessment.depth:
            file.apply(to_value(("assessment", "depth"), asked))
        terminal = Terminal()
        with phones_of(wanted, file.real) as served:
            choices = InterviewOptions(
                said.target, only, presenter, blind, timer, anonymous, clock, hours, place, served
            )
            interview = make_frontend(file, terminal, choices, full_screen=on_full_screen)
            code = Exit.DONE
            try:
                interview.run()
            except KeyboardInterrupt:
                code = Exit.INTERRUPTED
        raise typer.Exit(_close(interview, terminal, answers, packs, code))


def _close(interview: "Frontend", terminal: "Terminal", answers: str, packs: Path | None, code: "Exit") -> "Exit":
    """Print the closing summary, or what was interrupted or not saved; return the exit code."""
    from contextlib import suppress

    from readiness.cli.error_boundary import Exit
    from readiness.interview.closing_summary import (
        ResumeCommand,
        closing_summary,
        interruption_message,
        unsaved_message,
    )
    from readiness.interview.text_layout import wrap_text

    sitting = ResumeCommand(answers, packs)
    with suppress(OSError):  # the terminal may be closed
        interview.session.leave()
        if unseen := interview.session.forfeited():
            terminal.say(f"\n{wrap_text(unseen, terminal.width)}")
        if lost := interview.unsaved():
            terminal.say(unsaved_message(lost, sitting, terminal.width))
            return Exit.MISSING
        if code == Exit.INTERRUPTED:
            terminal.say(interruption_message(interview.session, sitting))
        else:
            terminal.say(closing_summary(interview.session, sitting, terminal.width))
    return code


def _leave_on_signals() -> None:
    """Treat SIGTERM and SIGHUP (a closed window) like Ctrl-C."""
    import signal

    def leave(*_: object) -> None:
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)


def _complete(arguments: list[str]) -> list[str]:
    """Return the arguments with a value for `--phones` alone."""
    if "--phones" not in arguments:
        return arguments
    from readiness.cli.phones_option import with_address

    return with_address(arguments)


COMMAND = Command(run, __doc__, complete=_complete)
