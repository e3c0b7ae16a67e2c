"""A pack: a questionnaire and its rubric under one name."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from readiness.model.node_rules import NodeRules, policies_by_question, rules_by_node
from readiness.model.pack_content import content_digest
from readiness.model.policies import Policies
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric

if TYPE_CHECKING:
    from readiness.model.overlay import AppliedOverlay


@dataclass(frozen=True, eq=False, repr=False)
class Pack:
    """A questionnaire and its rubric, for all profiles or for one."""

    questionnaire: Questionnaire
    rubric: Rubric
    sha256: str
    """The digest of every file of the pack, the same for each command."""
    for_all: "Pack | None" = None
    """The pack for all profiles, when this one is for one profile."""
    searched: str | None = None
    """The folder that was searched before the shipped packs, for commands to type."""
    overlay: "AppliedOverlay | None" = None
    """The overlay that changed the pack for all profiles; read it of `whole`."""

    def __repr__(self) -> str:
        count = len(self.questionnaire.questions)
        return f"<Pack {self.name} {self.questionnaire.version}, rubric {self.rubric.version}: {count} questions>"

    @property
    def name(self) -> str:
        """The name of the questionnaire."""
        return self.questionnaire.questionnaire

    @property
    def whole(self) -> "Pack":
        """The pack for all profiles."""
        return self.for_all or self

    @property
    def overlay_text(self) -> str | None:
        """The text of the overlay that changed the pack; None for a pack as it was shipped."""
        applied = self.whole.overlay
        return applied.text if applied else None

    @cached_property
    def digest(self) -> str:
        """The digest of all content that affects scores, for all profiles; answers record it as `pack_digest`."""
        whole = self.whole
        return content_digest(whole.questionnaire, whole.rubric) if whole is self else whole.digest

    @cached_property
    def rules(self) -> dict[str, NodeRules]:
        """The rules of the whole, as `overall`, and of every dimension and section, by id."""
        return rules_by_node(self.questionnaire, self.rubric)

    @cached_property
    def policies(self) -> dict[str, Policies]:
        """The policies of every question, by full id."""
        return policies_by_question(self.questionnaire, self.rules)
