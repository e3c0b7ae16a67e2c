"""Read corpora of hostile documents and strings; print what fails and exit with 1 if anything does.

    python tests/fuzz/run_corpora.py documents.jsonl.gz strings.jsonl.gz [--jobs 2] [--sample 500 --seed 1] [--reports]

A document is a line {src, id, expect, b64}, a string a line {cls, src, b64}. Each is read in a child process, so that
a crash or an endless loop ends only the child, and is printed with the name of what caused it.
"""

import argparse
import base64
import gzip
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from checks import Strings, document_failures

SECONDS = 1.0
"""Limit in processor seconds for one document in all its roles together, or for one string."""
HANG = 60
"""Seconds without output after which a child counts as hung."""
MEBIBYTES = 256
"""Limit of a child's peak memory."""
BATCH = 300


class Case(NamedTuple):
    """One line of a corpus."""

    name: str
    content: bytes


class Outcome(NamedTuple):
    """Message of a child about one case, or, with an empty name, about its memory: the seconds are mebibytes then."""

    name: str
    seconds: float
    failures: list[str]


def cases(path: Path) -> list[Case]:
    """Return the lines of a corpus, each named by its source, its id or position."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    return [
        Case(f"{one['src']}#{one.get('id', number)}", base64.b64decode(one["b64"]))
        for number, one in enumerate(read, 1)
    ]


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _timed(name: str, failures: Iterator[str]) -> Outcome:
    start = time.process_time()
    try:
        found = list(failures)
    except Exception as error:  # noqa: BLE001  # any other exception is a finding
        found = [f"{type(error).__name__}: {str(error)[:200]}"]
    seconds = time.process_time() - start
    if seconds > SECONDS:
        found.append(f"took {seconds:.1f} s")
    return Outcome(name, seconds, found)


def _child(kind: str, batch: list[Case], connection: Connection) -> None:
    with tempfile.TemporaryDirectory() as folder:
        strings = Strings(Path(folder)) if kind != "documents" else None
        for case in batch:
            if strings is None:
                failures = document_failures(case.content, Path(folder))
            else:
                failures = strings.failures(_text(case.content))
            connection.send(_timed(case.name, failures))
        if strings and kind == "reports":
            _report(strings, connection)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    connection.send(Outcome("", used, [f"used {used:.0f} MiB"] if used > MEBIBYTES else []))


def _report(strings: Strings, connection: Connection) -> None:
    count = len(strings.questions)
    for start in range(0, len(strings.accepted), count):
        texts = strings.accepted[start : start + count]
        outcome = _timed("report", strings.report_failures(texts))
        failures = [failure for failure in outcome.failures if not failure.startswith("took ")]
        connection.send(Outcome("a report", 0.0, failures))
        for text in texts if failures else ():
            alone = [one for one in _timed("", strings.report_failures([text])).failures if not one.startswith("took ")]
            connection.send(Outcome("a report", 0.0, [f"{text[:80]!r}: {one}" for one in alone]))


def _run(kind: str, batch: list[Case]) -> list[Outcome]:
    ours, theirs = get_context("spawn").Pipe(duplex=False)
    child = get_context("spawn").Process(target=_child, args=(kind, batch, theirs))
    child.start()
    theirs.close()
    outcomes: list[Outcome] = []
    try:
        while ours.poll(HANG):
            outcomes.append(ours.recv())
        child.kill()
        cause = "hangs"
    except EOFError:
        cause = "ended its process"
    child.join()
    if child.exitcode or cause == "hangs":
        told = sum(1 for outcome in outcomes if outcome.name and outcome.name != "a report")
        name = batch[told].name if told < len(batch) else "a report"
        outcomes.append(Outcome(name, 0.0, [f"{cause} (exit {child.exitcode})"]))
    return outcomes


def _summary(kind: str, outcomes: list[Outcome]) -> int:
    read = [outcome for outcome in outcomes if outcome.name]
    slowest = max(read, key=lambda outcome: outcome.seconds)
    peak = max((outcome.seconds for outcome in outcomes if not outcome.name), default=0.0)
    failed = [outcome for outcome in outcomes if outcome.failures]
    for outcome in failed:
        print(f"{kind}: {outcome.name or 'a child'}: {'; '.join(dict.fromkeys(outcome.failures))}")
    print(
        f"{kind}: {len(read)} read, {len(failed)} failed; slowest {slowest.seconds:.3f} s ({slowest.name}); "
        f"peak {peak:.0f} MiB"
    )
    return len(failed)


def main() -> int:
    """Run the corpora named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("documents", type=Path)
    parser.add_argument("strings", type=Path)
    parser.add_argument("--jobs", type=int, default=2, help="how many child processes at a time")
    parser.add_argument("--sample", type=int, help="read only so many of each, chosen by chance")
    parser.add_argument("--seed", type=int, default=0, help="what the chance begins with")
    parser.add_argument("--reports", action="store_true", help="render the accepted strings in every format, too")
    options = parser.parse_args()
    failed = 0
    for kind, path in (
        ("documents", options.documents),
        ("reports" if options.reports else "strings", options.strings),
    ):
        found = cases(path)
        if options.sample and options.sample < len(found):
            found = random.Random(options.seed).sample(found, options.sample)
        batches = [found[start : start + BATCH] for start in range(0, len(found), BATCH)]
        with ThreadPoolExecutor(options.jobs) as pool:
            results = pool.map(_run, [kind] * len(batches), batches)
            failed += _summary(kind, [outcome for result in results for outcome in result])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
