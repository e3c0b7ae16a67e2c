"""Many answers files of one pack: reading and checking, then scoring and planning, against a C parser and models."""

import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import yaml
from paper import a_pack

from readiness import pipeline
from readiness.loading.read_answers import read_answers
from readiness.loading.read_pack import PackReader
from readiness.loading.resolve_level_ids import resolve_level_ids
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.planning.roadmap import plan_roadmap
from readiness.saving.format_files import plan_formats, write_format

ROOT = Path(__file__).parents[2]


def copies(folder: Path, count: int) -> list[Path]:
    """Write answers files of the examples that stand alone, in turn, no two the same; return their paths."""
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("examples/*/answers.yaml"))]
    return _numbered(folder, [text for text in texts if "organization_answers:" not in text], count)


def shipped_model(folder: Path, count: int) -> tuple[list[Path], Path | None]:
    """Return answers files of the shipped healthcare-ai, and no folder of packs."""
    return copies(folder, count), None


def large_model(folder: Path, count: int) -> tuple[list[Path], Path | None]:
    """Return answers files of a model with 174 questions, with the folder of its pack."""
    text = a_pack(folder / "packs", 29).read_text("utf-8")
    return _numbered(folder, [text], count), folder / "packs"


class BatchTimes(NamedTuple):
    """Seconds for many files: the least that any program takes for them, and what this one takes in all."""

    parsed: float
    """The C parser, and reading the pack once."""
    modeled: float
    """Making models of what is parsed, which any program does that tells a person what is wrong with a value."""
    checked: float
    scored: float
    planned: float


def batch(model: Callable[[Path, int], tuple[list[Path], Path | None]], count: int, rounds: int) -> BatchTimes:
    """Return the least times of several rounds; those of scoring and planning are added to that of checking."""
    with tempfile.TemporaryDirectory() as name, _few_searches():
        many = _Batch(*model(Path(name), count))
        works = (many.parse, many.make_models, many.check, many.score, many.plan)
        taken = [tuple(_seconds(work) for work in works) for _ in range(rounds)]
        parsed, modeled, checked, scored, planned = (min(column) for column in zip(*taken, strict=True))
        return BatchTimes(parsed, modeled, checked, checked + scored, checked + max(planned * 10, scored))


class _Batch:
    """Answers files of one pack, and what is done with all of them."""

    def __init__(self, paths: list[Path], packs: Path | None) -> None:
        self.paths, self.packs = paths, packs
        reader = PackReader(packs)
        self.loaded = [pipeline.load_file(path, reader) for path in paths]
        self.pack = self.loaded[0].pack
        self.written = [resolve_level_ids(read_answers(path), self.pack).data for path in paths]

    def parse(self) -> None:
        PackReader(self.packs).load(self.pack.name, self.pack.name)
        for path in self.paths:
            yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)

    def make_models(self) -> None:
        for data in self.written:
            Answers.model_validate(data)

    def check(self) -> None:
        reader = PackReader(self.packs)
        for path in self.paths:
            pipeline.load_file(path, reader)

    def score(self) -> None:
        for one in self.loaded:
            pipeline.score(one)

    def plan(self) -> None:
        """Plan a tenth of the files, which takes longer than anything else."""
        for one in self.loaded[: len(self.loaded) // 10]:
            pack = pack_for_profile(one.pack, one.answers.assessment.profile)
            plan_roadmap(pack, one.answers, pipeline.score(one), None)


def layout_checked(rounds: int, count: int = 500) -> float:
    """Compare the check of the layout of files that are in order with the C parser on them."""
    with tempfile.TemporaryDirectory() as name, _few_searches():
        many = _Batch(copies(Path(name), count), None)
        paths = [str(path) for path in many.paths]
        for file in plan_formats(paths):
            write_format(file)

        def check() -> None:
            if any(file.changes for file in plan_formats(paths)):
                raise AssertionError

        taken = [(_seconds(check), _seconds(many.parse)) for _ in range(rounds)]
        return min(ours for ours, _ in taken) / min(parsed for _, parsed in taken)


def checked_by_the_clock(rounds: int, count: int = 500) -> float:
    """Compare the command `check` on many files with a script that parses them, both by the clock."""
    parse = (
        "import sys, yaml\nfor name in sys.argv[1:]: yaml.load(open(name, encoding='utf-8'), Loader=yaml.CSafeLoader)"
    )
    readiness = Path(sys.executable).with_name("readiness")
    with tempfile.TemporaryDirectory() as name:
        paths = [str(path) for path in copies(Path(name), count)]
        ours, parser = (
            min(times)
            for times in zip(
                *(
                    (_clock([str(readiness), "check", *paths]), _clock([sys.executable, "-c", parse, *paths]))
                    for _ in range(rounds)
                ),
                strict=True,
            )
        )
        return float(ours / parser)


def _clock(command: list[str]) -> float:
    start: float = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def _numbered(folder: Path, texts: list[str], count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(texts[number % len(texts)].replace("use_case: ", f"use_case: {number} ", 1), "utf-8")
    return paths


@contextmanager
def _few_searches() -> Iterator[None]:
    """Search for cycles as seldom as a command does, on each side, and not in what the bench itself has kept before."""
    usual = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


def _seconds(work: Callable[[], None]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start
