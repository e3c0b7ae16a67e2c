"""Lint a pack for every profile, beyond what loading validates; for `readiness check`."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.pack_lint.cost_totals import lint_cost_totals, lint_rates
from readiness.pack_lint.live_rules import lint_live_rules
from readiness.pack_lint.modes import lint_modes
from readiness.pack_lint.phases import lint_phases
from readiness.pack_lint.question_rules import lint_question_rules
from readiness.pack_lint.reachability import lint_reachability
from readiness.pack_lint.reference_links import lint_references
from readiness.pack_lint.unread_weights import lint_unread_weights
from readiness.pack_lint.unsaid_words import lint_unsaid_words
from readiness.pack_lint.unused import lint_unused
from readiness.pack_lint.weights import lint_weights


def lint_pack(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of a pack loaded with its references, and warnings for what it never uses.

    For every profile, minimums and criticality must not fall from gate to gate, and initiatives offered in time must
    reach each minimum. Every gate must be able to pass and to fail. A tool in use must be able to reach every outcome,
    and to leave it. Initiatives must fit their phase, and their modes a need. Every reference
    and source must exist, and every statement of a source must be covered.
    """
    yield from lint_question_rules(pack, files)
    yield from lint_phases(pack.rubric, files)
    yield from lint_weights(pack, files)
    yield from lint_reachability(pack, files)
    yield from lint_references(pack, files)
    yield from lint_unused(pack, files)
    yield from lint_cost_totals(pack.rubric, files)
    yield from lint_rates(pack.rubric, files)
    yield from lint_modes(pack.rubric, files)
    yield from lint_unread_weights(pack, files)
    yield from lint_live_rules(pack, files)
    yield from lint_unsaid_words(pack, files)
