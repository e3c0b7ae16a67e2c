"""The longest chains of work from each activity to each gate, over all work that there is, planned or not."""

from collections.abc import Mapping, Sequence
from graphlib import TopologicalSorter


def chains_to_gates(
    weeks: Mapping[str, int], predecessors: Mapping[str, Sequence[str]], gate_of: Mapping[str, int]
) -> dict[str, tuple[int, ...]]:
    """Return for each activity the weeks of the longest chain that follows it, to each gate after its own in turn.

    `gate_of` holds the place of the gate to which each activity belongs. Work of later gates is no part of a chain to a
    gate.
    """
    order = [*TopologicalSorter({key: predecessors.get(key, ()) for key in weeks}).static_order()]
    last = max(gate_of.values(), default=0)
    to_gate = [_chains(order, weeks, predecessors, gate_of, gate) for gate in range(last + 1)]
    return {key: tuple(to_gate[gate][key] for gate in range(gate_of[key] + 1, last + 1)) for key in weeks}


def _chains(
    order: Sequence[str],
    weeks: Mapping[str, int],
    predecessors: Mapping[str, Sequence[str]],
    gate_of: Mapping[str, int],
    gate: int,
) -> dict[str, int]:
    chains = dict.fromkeys(weeks, 0)
    for later in reversed(order):
        if later in weeks and gate_of[later] <= gate:
            for first in predecessors.get(later, ()):
                if first in chains:
                    chains[first] = max(chains[first], weeks[later] + chains[later])
    return chains
