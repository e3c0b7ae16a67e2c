"""A questionnaire and its rubric under one name, and what they were read from."""

from dataclasses import dataclass
from functools import cached_property

from readiness.model.node_rules import NodeRules, policies_by_question, rules_by_node
from readiness.model.pack_content import content_digest
from readiness.model.policies import Policies
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


@dataclass(frozen=True, eq=False)
class Pack:
    """A questionnaire and its rubric."""

    questionnaire: Questionnaire
    rubric: Rubric
    sha256: str
    """Over the bytes of every file of the pack that was read."""
    for_all: "Pack | None" = None
    """The pack for all profiles, where this one is tailored to a profile."""

    @property
    def name(self) -> str:
        """The name of the questionnaire."""
        return self.questionnaire.questionnaire

    @cached_property
    def digest(self) -> str:
        """A digest of what decides over scores, for all profiles: what answers were judged by."""
        whole = self.for_all or self
        return content_digest(whole.questionnaire, whole.rubric) if whole is self else whole.digest

    @cached_property
    def rules(self) -> dict[str, NodeRules]:
        """What holds at the whole, as `overall`, and at every dimension and section, by id."""
        return rules_by_node(self.questionnaire, self.rubric)

    @cached_property
    def policies(self) -> dict[str, Policies]:
        """The policies that hold for every question, by full id."""
        return policies_by_question(self.questionnaire, self.rules)
