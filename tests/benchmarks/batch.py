"""Many answers files of one pack: reading and checking them, then scoring and planning, against a C parser."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml
from paper import a_pack

from readiness import pipeline
from readiness.loading.read_pack import PackReader
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.planning.roadmap import plan_roadmap

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


def batch(
    model: Callable[[Path, int], tuple[list[Path], Path | None]], count: int, rounds: int
) -> tuple[float, float, float]:
    """Return three ratios to (C parse of the answers plus reading the pack once): checked, scored, and planned."""
    with tempfile.TemporaryDirectory() as name:
        paths, packs = model(Path(name), count)
        loaded = [pipeline.load_file(path, reader) for reader in [PackReader(packs)] for path in paths]

        def check() -> None:
            reader = PackReader(packs)
            for path in paths:
                pipeline.load_file(path, reader)

        def score() -> None:
            for one in loaded:
                pipeline.score(one)

        def plan() -> None:
            for one in loaded[: count // 10]:
                pack = pack_for_profile(one.pack, one.answers.assessment.profile)
                plan_roadmap(pack, one.answers, pipeline.score(one), None)

        def parse() -> None:
            PackReader(packs).load(one_pack, one_pack)
            for path in paths:
                yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)

        one_pack = loaded[0].pack.name
        taken = [tuple(_seconds(work) for work in (check, score, plan, parse)) for _ in range(rounds)]
        checked, scored, planned, parsed = (min(column) for column in zip(*taken, strict=True))
        return checked / parsed, (checked + scored) / parsed, max(0.0, planned * 10 - scored) / parsed


def _numbered(folder: Path, texts: list[str], count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(texts[number % len(texts)].replace("use_case: ", f"use_case: {number} ", 1), "utf-8")
    return paths


def _seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
