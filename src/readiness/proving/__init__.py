"""Does a pack keep its promises, for every profile? Deeper than what the engine relies on; for `readiness check`."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.proving.judging import judging_proofs
from readiness.proving.phases import phase_proofs
from readiness.proving.reach import reach_proofs
from readiness.proving.references import reference_proofs
from readiness.proving.unused import never_used
from readiness.proving.weights import weight_proofs


def proofs(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield every broken promise of a pack that was loaded with its references, and warnings about what it never uses.

    For every profile: minimums and criticality never fall, and each level a gate asks can be reached in time by work on
    offer. Every gate can pass and can fail. Work fits its phase; every reference and source leads somewhere, and every
    statement of a source leads to something that covers it.
    """
    yield from judging_proofs(pack, files)
    yield from phase_proofs(pack.rubric, files)
    yield from weight_proofs(pack, files)
    yield from reach_proofs(pack, files)
    yield from reference_proofs(pack, files)
    yield from never_used(pack, files)
