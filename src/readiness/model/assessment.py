"""One assessment: everything a report is made from."""

from dataclasses import dataclass

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Assessment:
    """A pack and answers, with the scorecard and the roadmap computed from them."""

    pack: Pack
    answers: Answers
    scorecard: Scorecard
    roadmap: Roadmap
    answers_sha256: str
    """The digest of the answers file, with that of the organization's where there is one."""
    version: str
    """The version of this program."""
    previous: "Assessment | None" = None
    """The earlier assessment to compare with; None without one."""
