"""The contract of a carrier: each is a form in which answers leave and come back, a file in `carriers`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from readiness.plugin_modules import PluginFamily

if TYPE_CHECKING:  # shell completion reads the names of carriers alone, and loads no model
    from readiness.errors import Problem
    from readiness.loading.yaml_file import Document
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack
    from readiness.model.participants import Participant
    from readiness.statements.statement import Words


class SentAnswers(NamedTuple):
    """Answers that leave: those of a file, the questions that are carried, and the person who is asked."""

    answers: "Answers"
    pack: "Pack"
    questions: tuple[str, ...]
    """The ids of the questions that are carried, in the order of the questionnaire."""
    person: "Participant | None" = None
    """The person who is asked; then no answer of the file is shown, so that it sways nobody. None for everyone."""
    copy: str = ""
    """The random id of this copy, where the carrier has `asks`."""


class ReturnedAnswers(NamedTuple):
    """One file that came back."""

    document: "Document"
    """Its content in the form of an answers file. Keys of which it says nothing are absent; its header may have
    `organization`, `use_case`, `questionnaire`, `rubric`, `pack_digest` and `participants`. A problem of the document
    names the place in the file that came back, such as a cell."""
    problems: "tuple[Problem, ...]" = ()
    """The cells that cannot be read. A problem with `keys` below `answers` or a part is about that question alone."""
    remarks: "tuple[Words, ...]" = ()
    """Remarks about content that was passed over and harms nothing, such as a column that is not used."""

    @property
    def person(self) -> str:
        """The name of its only participant; empty without one."""
        header = self.document.data.get("assessment") or {}
        named = header.get("participants") or []
        one = named[0] if len(named) == 1 else ""
        return str(one.get("name", "") if isinstance(one, dict) else one)


@dataclass(frozen=True, kw_only=True)
class Carrier:
    """A form in which answers leave and come back."""

    suffix: str
    """The ending of the files that it writes, such as `.xlsx`."""
    endings: tuple[str, ...]
    """The endings of the files that it reads, in lower case."""
    write: "Callable[[SentAnswers], bytes]"
    """The function from answers to the content of the file; the same answers give the same bytes."""
    read: "Callable[[bytes, str, Pack], ReturnedAnswers]"
    """The function from the content of a file, its name for messages and the pack to what it says.

    Raises InvalidFilesError: when nothing in the file can be used."""
    size: int = 2 * 1024 * 1024
    """The size of the largest file that is read, in bytes."""
    binary: bool = False
    """True if the content is not text; it is then never written to a terminal."""
    asks: "Callable[[SentAnswers], str] | None" = None
    """The digest of all that a file asks, where each file is for one person and has a random id, which is noted."""
    knows: "Callable[[bytes], bool]" = lambda _content: False
    """The function that tells content of this form whatever its file is called."""


CARRIERS = PluginFamily("carriers", "format", "CARRIER", Carrier)


def carrier_that_knows(content: bytes) -> Carrier | None:
    """Return the carrier that tells its own content; None where none does."""
    return next((carrier for carrier in CARRIERS.load_all() if carrier.knows(content)), None)


def carrier_of(path: str) -> str | None:
    """Return the name of the carrier that reads files with the ending of `path`; None where none does."""
    return next((name for name in CARRIERS.names() if path.lower().endswith(CARRIERS.load(name).endings)), None)
