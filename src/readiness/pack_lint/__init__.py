"""Does a pack keep its promises, for every profile? Deeper than what the engine relies on; for `readiness check`."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.pack_lint.phases import lint_phases
from readiness.pack_lint.question_rules import lint_question_rules
from readiness.pack_lint.reachability import lint_reachability
from readiness.pack_lint.reference_links import lint_references
from readiness.pack_lint.unused import lint_unused
from readiness.pack_lint.weights import lint_weights


def lint_pack(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield every broken promise of a pack that was loaded with its references, and warnings about what it never uses.

    For every profile: minimums and criticality never fall, and each level a gate asks can be reached in time by work on
    offer. Every gate can pass and can fail. Work fits its phase; every reference and source leads somewhere, and every
    statement of a source leads to something that covers it.
    """
    yield from lint_question_rules(pack, files)
    yield from lint_phases(pack.rubric, files)
    yield from lint_weights(pack, files)
    yield from lint_reachability(pack, files)
    yield from lint_references(pack, files)
    yield from lint_unused(pack, files)
