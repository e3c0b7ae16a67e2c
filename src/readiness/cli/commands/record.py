"""Record what happened and what is done about it: everything that is no level.

    readiness record event answers.yaml harm --date 2026-05-20 --site north --severity serious-harm --people 2

Each command writes one thing into the answers file (default: answers.yaml), or nothing when something is wrong, and
prints what it changes: the outcome before and after, the questions that are reopened, and what must follow by when.
"""

from readiness.cli.command import Command, CommandParts
from readiness.plugin_modules import PluginFamily

_PARTS = CommandParts(
    PluginFamily("cli.record_commands", "command", "COMMAND", Command),
    (
        "event",
        "done",
        "close",
        "status",
        "function",
        "site",
        "remedy",
        "acceptance",
        "decision",
        "cost",
        "benefit",
        "case",
        "indicator",
        "actual",
        "progress",
        "milestone",
        "fact",
        "flag",
        "participant",
        "date",
    ),
)


def run() -> None:
    """Leave the work to the command below this one that is named."""


COMMAND = Command(run, __doc__, _PARTS)
