"""Mutation tests of scoring, planning, scheduling and saving: a sample of small faults that tests must notice.

    python tests/mutation/mutate.py [--mutants 160] [--seed 1] [--part scoring] [--match gates.py] [--processes 2]

mutmut makes the mutants and runs, for each, the tests that call the changed function; `mutants.py` draws the sample.
`known.toml` lists mutants that change nothing, which are left out, and survivors with their reason. The exit code is 1
when less than 90 % are killed, a survivor is not listed, or a listed mutant no longer exists.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from known_mutants import Known, read_known
from mutants import PARTS, Mutant, draw_sample, find_mutants

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WORK = ROOT / "build" / "mutation"
NEEDED = ("pyproject.toml", "src", "tests", "examples", "questionnaires", "rubrics", "report_templates", "docs")
WANTED = 0.9


def main() -> None:
    """Test the sample, print the survivors and the shares killed, and exit."""
    options = _options()
    known = read_known(HERE / "known.toml")
    _prepare()
    found = list(find_mutants(WORK))
    if stale := known.not_among(found):
        sys.exit("\n".join(f"known.toml: no such mutant in {file}: {old}" for file, old, _ in stale))
    parts = options.part or PARTS
    offered = [m for m in found if m.part in parts and any(text in f"{m.place} {m.name}" for text in options.match)]
    sample = draw_sample([m for m in offered if not known.is_equivalent(m)], options.mutants, options.seed, parts)
    if not sample:
        sys.exit("no mutant matches")
    print(f"{len(sample)} of {len(offered)} mutants, seed {options.seed}", flush=True)
    began = time.monotonic()
    _run(sample, options.processes)
    survivors = [mutant for mutant in sample if not mutant.is_killed(WORK)]
    _print_report(sample, survivors, known)
    print(f"{time.monotonic() - began:.0f} s")
    unknown = [mutant for mutant in survivors if known.reason(mutant) is None]
    sys.exit(bool(unknown) or _share(sample, survivors) < WANTED)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run mutation tests.")
    parser.add_argument("--mutants", type=int, default=160, help="size of the sample, divided among the folders")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", action="append", choices=PARTS, help="only mutants of this folder or module")
    parser.add_argument("--match", nargs="+", default=[""], help="only mutants whose path, line or function has a text")
    parser.add_argument("--processes", type=int, default=2, help="mutants to test at a time")
    return parser.parse_args()


def _prepare() -> None:
    """Make the folder in which mutmut works: links to the checkout, so that nothing in the checkout changes."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name in NEEDED:
        (WORK / name).symlink_to(ROOT / name)


def _run(sample: Sequence[Mutant], processes: int) -> None:
    """Run mutmut on the mutants of the sample; its output goes into a file."""
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    command = [mutmut, "run", "--max-children", str(processes), *(mutant.name for mutant in sample)]
    environment = os.environ | {"PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}"}
    log = WORK / "mutmut.log"
    with log.open("w") as output:
        ended = subprocess.run(command, cwd=WORK, env=environment, stdout=output, stderr=output, check=False)
    if ended.returncode:
        sys.exit(f"mutmut failed, perhaps because a test fails without a mutant; see {log}")


def _print_report(sample: Sequence[Mutant], survivors: Sequence[Mutant], known: Known) -> None:
    for mutant in survivors:
        print(f"\n{mutant.outcome(WORK)}: {mutant.place}\n  {mutant.name}\n{mutant.diff}")
        print(f"  {known.reason(mutant) or 'not explained'}")
    print()
    for part in PARTS:
        own, left = ([m for m in mutants if m.part == part] for mutants in (sample, survivors))
        if own:
            _print_line(part, own, left)
    _print_line("all", sample, survivors)


def _print_line(name: str, sample: Sequence[Mutant], survivors: Sequence[Mutant]) -> None:
    killed = len(sample) - len(survivors)
    print(f"{name:20} {killed:4} killed {len(survivors):4} survived {_share(sample, survivors):7.1%}")


def _share(sample: Sequence[Mutant], survivors: Sequence[Mutant]) -> float:
    """Return the share of the sample that was killed, from 0 to 1."""
    return 1 - len(survivors) / len(sample)


if __name__ == "__main__":
    main()
