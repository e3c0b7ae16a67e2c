"""Mutation tests of scoring, planning and saving: a seeded sample of small faults, each of which the tests must notice.

    python tests/mutation/mutate.py [--mutants 150] [--seed 1] [--folder scoring] [--match TEXT] [--processes 1]

mutmut makes the mutants and runs, for each, the tests that call the changed function. `mutants.py` draws the sample.
`known.toml` lists mutants that change nothing (they are left out) and survivors with their reason. The exit code is 1
when less than 90 % are killed or a survivor is not listed.
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
from mutants import FOLDERS, Mutant, draw_sample, find_mutants

ROOT = Path(__file__).parents[2]
WORK = ROOT / "build" / "mutation"
NEEDED = ("pyproject.toml", "src", "tests", "examples", "questionnaires", "rubrics", "report_templates", "docs")
WANTED = 0.9


def main() -> None:
    """Run the sample, print what survived, and exit with 1 when too much did."""
    options = _options()
    known = read_known(ROOT / "tests" / "mutation" / "known.toml")
    _prepare(again=options.again)
    found = [mutant for mutant in find_mutants(WORK) if not known.is_equivalent(mutant)]
    folders = options.folder or FOLDERS
    wanted = [m for m in found if m.folder in folders and options.match in f"{m.place} {m.name}"]
    sample = draw_sample(wanted, options.mutants, options.seed, folders)
    print(f"{len(sample)} of {len(wanted)} mutants, seed {options.seed}", flush=True)
    began = time.monotonic()
    _run(sample, options.processes)
    survivors = _report(sample, known)
    print(f"{time.monotonic() - began:.0f} s")
    killed = 1 - len(survivors) / len(sample)
    sys.exit(killed < WANTED or any(known.reason(mutant) is None for mutant in survivors))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run mutation tests.")
    parser.add_argument("--mutants", type=int, default=150, help="the size of the sample, divided among the folders")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", action="append", choices=FOLDERS, help="only mutants of this folder")
    parser.add_argument("--match", default="", help="only mutants whose path, line or function contains this text")
    parser.add_argument("--processes", type=int, default=1, help="how many mutants to test at a time")
    parser.add_argument("--again", action="store_true", help="keep what the last run learned about the tests")
    return parser.parse_args()


def _prepare(*, again: bool) -> None:
    """Make the folder that mutmut works in: links to the checkout, so that nothing in it is changed."""
    if not again:
        shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    for name in NEEDED:
        if not (WORK / name).is_symlink():
            (WORK / name).symlink_to(ROOT / name)
    shutil.rmtree(WORK / "mutants" / "tests", ignore_errors=True)


def _run(sample: Sequence[Mutant], processes: int) -> None:
    """Run mutmut with the names of the sample; it prints its progress to stderr."""
    mutmut = Path(sys.executable).with_name("mutmut")
    names = [mutant.name for mutant in sample]
    command = [mutmut, "run", "--max-children", str(processes), *names]
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'tests' / 'mutation'}:{ROOT / 'tests'}"}
    with (WORK / "mutmut.log").open("w") as log:
        ended = subprocess.run(command, cwd=WORK, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False)
    if ended.returncode:
        sys.exit(f"mutmut failed; see {WORK / 'mutmut.log'}")


def _report(sample: Sequence[Mutant], known: Known) -> list[Mutant]:
    """Print the survivors and a line for each folder; return the survivors."""
    survivors = [mutant for mutant in sample if not mutant.is_killed(WORK)]
    for mutant in survivors:
        print(f"\nsurvived: {mutant.place}\n  {mutant.name}\n{mutant.diff}")
        print(f"  {known.reason(mutant) or 'not explained'}")
    print()
    for folder in dict.fromkeys(mutant.folder for mutant in sample):
        own = [mutant for mutant in sample if mutant.folder == folder]
        left = sum(1 for mutant in survivors if mutant.folder == folder)
        print(f"{folder:10} {len(own) - left:4} killed {left:4} survived {1 - left / len(own):7.1%}")
    print(f"{'all':10} {len(sample) - len(survivors):4} killed {len(survivors):4} survived", end=" ")
    print(f"{1 - len(survivors) / len(sample):7.1%}")
    return survivors


if __name__ == "__main__":
    main()
