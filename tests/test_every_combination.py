"""Every shipped pack, and small ones without each part a rubric may leave out, with every command and option.

The suite crosses every two choices with each other, and makes a few of what takes long; the long proofs cross all
choices, and every two of them with every combination of parts.
"""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from readiness.cli.list_output import KINDS
from readiness.loading.read_pack import load_pack, pack_names
from readiness.plugin_modules import module_names
from readiness.view.edition import AUDIENCES
from running import CommandResult, readiness_here, schema_validator
from small_packs import PARTS, has_gates, write_answers, write_answers_to, write_pack

SMALL = [
    set(),
    {"evidence"},
    {"facets"},
    {"gates", "facets", "bands"},
    {"sites", "evidence"},
    {"initiatives", "evidence"},
    set(PARTS),
]
EVERY = [set(parts) for count in range(len(PARTS) + 1) for parts in combinations(PARTS, count)]


class Case(NamedTuple):
    """A pack with answers of two dates."""

    name: str
    pack: Path | None
    answers: Path
    earlier: Path
    dimension: str
    question: str
    has_gates: bool

    def run(self, *arguments: Any, stdin: str = "") -> CommandResult:
        """Run a command on it."""
        return readiness_here(*arguments, *(["--pack", self.pack] if self.pack else []), stdin=stdin)


def named(parts: set[str]) -> str:
    return "+".join(sorted(parts)) or "nothing"


def small(folder: Path, parts: set[str], dimensions: int = 2) -> Case:
    pack = write_pack(folder, "small", parts, dimensions=dimensions)
    answers, earlier = folder / "answers.yaml", folder / "earlier.yaml"
    write_answers(answers, "small", parts, dimensions=dimensions)
    write_answers(earlier, "small", parts, dimensions=dimensions, date="2026-05-05")
    return Case(named(parts), pack, answers, earlier, "data", "D-1", has_gates(parts))


def shipped(folder: Path, name: str) -> Case:
    pack = load_pack(name)
    answers = write_answers_to(folder / "answers.yaml", pack, 7, "2026-06-05")
    earlier = write_answers_to(folder / "earlier.yaml", pack, 3, "2026-03-05")
    question = next(iter(pack.questionnaire.questions))
    return Case(name, None, answers, earlier, pack.questionnaire.dimensions[0].id, question, bool(pack.rubric.gates))


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, Case]:
    """Packs by name; some are made for the long proofs only."""
    every = EVERY if request.config.getoption("--prove") else SMALL
    made = [shipped(tmp_path_factory.mktemp("shipped"), name) for name in pack_names()]
    made += [small(tmp_path_factory.mktemp("small"), parts) for parts in every]
    made.append(small(tmp_path_factory.mktemp("small"), set(), dimensions=1)._replace(name="one dimension"))
    return {case.name: case for case in made}


NAMES = [*pack_names(), *map(named, SMALL), "one dimension"]
OPTIONS: list[Sequence[Any]] = [
    [form for form in module_names("formats") if form not in {"pdf", "pptx"}],
    list(AUDIENCES),
    [False, True],
    [False, True],
    [False, True],
    [None, "plain"],
]


def crossed(*choices: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield rows in which every two choices occur together; each row takes up what is still new for most pairs."""
    left = {(a, x, b, y) for a, b in combinations(range(len(choices)), 2)
            for x in range(len(choices[a])) for y in range(len(choices[b]))}  # fmt: skip

    def new(row: dict[int, int]) -> set[tuple[int, int, int, int]]:
        return {(a, row[a], b, row[b]) for a, b in combinations(sorted(row), 2)} & left

    while left:
        a, x, b, y = min(left)
        row = {a: x, b: y}
        for place in set(range(len(choices))) - row.keys():
            row[place] = max(range(len(choices[place])), key=lambda value: len(new(row | {place: value})))
        left -= new(row)
        yield tuple(choice[row[place]] for place, choice in enumerate(choices))


def report(case: Case, form: str, audience: str, options: Sequence[Any], *more: Any) -> CommandResult:
    redacted, since, part, template = options
    said = ["report", case.answers, "--format", form, "--audience", audience, *more]
    said += ["--redact"] if redacted else []
    said += ["--since", case.earlier] if since else []
    said += ["--dimension", case.dimension] if part else []
    said += ["--template", template] if template and form in {"html", "pdf"} else []
    return case.run(*said)


def test_every_report_is_made_of_every_pack(cases, prove):
    rows = chain(product(NAMES, *OPTIONS), crossed(list(cases), *OPTIONS)) if prove else crossed(NAMES, *OPTIONS)
    for name, form, audience, *options in rows:
        ran = report(cases[name], form, audience, options, "-o", "-")

        assert ran.returncode == 0, (name, form, audience, options, ran.stderr)
        assert ran.output, (name, form, audience, options)
        if form == "json" and cases[name].pack:
            schema_validator("report").validate(json.loads(ran.output))
        if form in {"terminal", "markdown", "html"}:
            assert not re.search(r"[>|:=(] ?None\b", ran.stdout), (name, form, audience, options)


SLIDES = [
    ("samm", "board", (False, True, False, None)),
    ("nothing", "full", (True, False, True, None)),
    (named(set(PARTS)), "leadership", (True, True, False, None)),
]


def test_slides_are_made_of_every_pack(cases, prove, tmp_path):
    every = ((name, audience, options) for name, audience, *options in crossed(list(cases), *OPTIONS[1:]))
    for name, audience, options in every if prove else SLIDES:
        ran = report(cases[name], "pptx", audience, options, "-o", tmp_path / "report.pptx")

        assert ran.returncode == 0, (name, audience, options, ran.stderr)


PAPERS = [
    ("samm", "board", (True, True, False, None)),
    ("nothing", "board", (False, False, True, "plain")),
    (named(set(PARTS)), "board", (True, True, True, None)),
]


def test_every_pdf_says_what_its_answers_give(cases, prove, tmp_path):
    every = ((name, audience, options) for name, audience, *options in crossed(list(cases), *OPTIONS[1:]))
    for name, audience, options in every if prove else PAPERS:
        case, paper = cases[name], tmp_path / "report.pdf"
        ran = report(case, "pdf", audience, options, "-o", paper)
        assert ran.returncode == 0, (name, audience, options, ran.stderr)
        ran = case.run("verify", paper)

        assert ran.returncode == 0, (name, audience, options, ran.stdout)


def test_what_needs_gates_says_where_there_are_none(cases):
    for case in cases.values():
        for command, what in (("gate", "verdict"), ("roadmap", "roadmap")):
            ran = case.run(command, case.answers)

            assert ran.returncode == (0 if case.has_gates else 2), case.name
            assert bool(ran.output) is case.has_gates, case.name
            assert (f"there is no {what}: the rubric" in ran.stderr) is not case.has_gates, case.name


FEW = [*pack_names(), "nothing", "facets", named(set(PARTS))]


def test_every_command_takes_every_pack(cases, prove, tmp_path):
    for name in cases if prove else FEW:
        folder = tmp_path / name
        folder.mkdir()
        wrong = [(ran.stdout[-300:], ran.stderr) for ran in everything(cases[name], folder) if ran.returncode]

        assert wrong == [], name


def everything(case: Case, folder: Path) -> Iterator[CommandResult]:
    """Run every command that scores, lists, checks or writes answers."""
    yield case.run("check", case.answers)
    yield case.run("check", *([case.pack] if case.pack else [case.name]))
    yield from (case.run("score", case.answers, "--format", form) for form in ("terminal", "json"))
    yield from (case.run("explain", subject, case.answers) for subject in ("overall", case.dimension, case.question))
    yield from (case.run("portfolio", case.answers, "--format", form) for form in ("terminal", "json"))
    yield case.run("assess", case.answers, "--plain", stdin="s\nq\n")
    yield case.run("answer", case.answers, f"{case.question}=unknown")
    own = ["--pack", case.pack or case.name]
    yield from (readiness_here("list", kind, *own) for kind in KINDS if kind not in {"packs", "formats", "methods"})
    yield from (readiness_here("schema", kind, *own) for kind in ("answers", "organization"))
    for one, level in (("ana", "unknown"), ("ben", "0")):
        header = ["--organization", "Elm Hill Health", "--use-case", "Beds", "--date", "2026-06-05"]
        yield readiness_here("new", folder / f"{one}.yaml", *own, *header)
        yield case.run("answer", folder / f"{one}.yaml", f"{case.question}={level}")
    yield case.run("combine", folder / "ana.yaml", folder / "ben.yaml", "-o", folder / "both.yaml")
    yield case.run("check", folder / "both.yaml")
