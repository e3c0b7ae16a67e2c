"""Many phones at a wall in a real terminal."""

import pytest

from fifty_phones import meeting


def test_fifty_phones_vote_for_minutes_without_a_leak_and_memory_stays_flat(tmp_path, prove):
    if not prove:
        pytest.skip("with --prove")
    figures = meeting(tmp_path, 50, 24)

    assert figures.leaks == 0
    assert len(figures.votes) == 50 * 24
    assert figures.memory[-1] < 1.15 * figures.memory[7]
