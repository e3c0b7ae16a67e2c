"""The reports that are validated: examples, tools in use and hostile answers, for every reader.

Every example has every audience and part, and one of them after a decision; one has the other editions; tools in use
have the editions that tell of it. The answers that stretch a page most have every audience.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import yaml

from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.loading.read_pack import load_pack
from readiness.model.assessment import Assessment
from readiness.view.edition import AUDIENCES, Edition
from readiness.view.part_choice import settle_part
from readiness.view.reader_parts import PARTS

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))
import stretching_cases  # noqa: E402 - beside this folder
from decided_answers import EXAMPLE, decided  # noqa: E402 - beside this folder
from filled_answers import filled  # noqa: E402

SHARED = "enterprise-scale"
"""The example with a second use case, whose reports are written in the other editions."""
FORMS_OF = "front-office-phone"
"""The example whose questions the offline forms ask."""
OTHER_EDITIONS = {
    "security": Edition("leadership", "security"),
    "redacted": Edition("full", redacted=True),
    "german": Edition("leadership", language="de"),
}
IN_USE = ("safety", "site")
"""The parts that tell of a tool in use."""
OTHER_AUDIENCES = tuple(one for one in AUDIENCES if one != "leadership")


class Report(NamedTuple):
    """The report of an assessment in both forms, before or after it is written."""

    name: str
    answers: Path
    edition: Edition = Edition("leadership")
    since: Path | None = None
    planned_with: Path | None = None
    target: str | None = None

    @property
    def options(self) -> Iterator[str]:
        """The options of `readiness report` for the edition and the other answers."""
        edition = self.edition
        for name, value in (
            ("audience", edition.audience),
            ("dimension", edition.dimension),
            ("part", edition.part),
            ("site", edition.site),
            ("language", edition.language),
            ("since", self.since),
            ("with", self.planned_with),
            ("target", self.target),
        ):
            if value:
                yield f"--{name}={value}"
        if edition.redacted:
            yield "--redact"

    def file(self, folder: Path, form: str) -> Path:
        """Return the path of the report in this form."""
        return folder / f"{self.name}.{form}"

    def assessed(self) -> Assessment:
        """Return the assessment that the report is of."""
        if self.planned_with:
            return pipeline.assess_together([self.answers, self.planned_with])[0]
        assessment = pipeline.assess(self.answers, self.target)
        if self.since:
            return pipeline.compare_with(assessment, pipeline.assess(self.since), self.since.name)
        return assessment


def reports(folder: Path) -> list[Report]:
    """Return every report; answers that are no file of the project are written into `folder`."""
    stories = sorted(ROOT.glob("examples/*/answers.yaml"))
    told = [one for path in stories for one in editions(path.parent.name, path)]
    earlier = ROOT / "examples" / EXAMPLE / "answers.yaml"
    told += editions("decided", decided(earlier, folder / "decided.yaml"), earlier)
    told += other_editions(ROOT / "examples" / SHARED)
    for path in tools_in_use(folder):
        told += editions(f"in-use-{path.stem}", path, parts=IN_USE)
        if path.stem in stretching_cases.IN_USE:
            told += [Report(f"in-use-{path.stem}-{one}", path, Edition(one)) for one in OTHER_AUDIENCES]
    for path in sorted(ROOT.glob("tests/cases/adversarial/*.yaml")):
        told.append(Report(f"adversarial-{path.stem}", path))
        if path.stem in stretching_cases.HOSTILE:
            told += [Report(f"adversarial-{path.stem}-{one}", path, Edition(one)) for one in OTHER_AUDIENCES]
        if path.stem == stretching_cases.ALL_STEPS:
            told += [
                Report(f"all-steps-{one}", path, Edition(one), target=stretching_cases.LAST_GATE) for one in AUDIENCES
            ]
    return told


def editions(name: str, answers: Path, since: Path | None = None, parts: tuple[str, ...] | None = None) -> list[Report]:
    """Return the reports of answers for every audience and part that they have; with `parts`, leaders and these."""
    assessment = pipeline.assess(answers)
    wanted = [Edition(audience) for audience in AUDIENCES if parts is None or audience == "leadership"]
    for part in parts or PARTS:
        site = next((one.id for one in assessment.answers.sites), None) if part == "site" else None
        with suppress(ReadinessError):
            wanted.append(settle_part(Edition("leadership", part=part, site=site), assessment))
    return [Report(f"{name}-{one.part or one.audience}", answers, one, since) for one in wanted]


def other_editions(story: Path) -> list[Report]:
    """Return the reports of an example about one dimension, without names, in German, and in one plan with another."""
    answers, second = story / "answers.yaml", next(story.glob("discharge-*.yaml"))
    told = [Report(f"{name}-{one.audience}", answers, one) for name, one in OTHER_EDITIONS.items()]
    return [*told, Report("second-leadership", second), Report("joint-leadership", answers, planned_with=second)]


def tools_in_use(folder: Path) -> Iterator[Path]:
    """Write the answers of every case of a tool in use, filled in, and yield their paths."""
    pack = load_pack("healthcare-ai")
    for case in sorted(ROOT.glob("tests/cases/tools_in_use/*.yaml")):
        story = yaml.load(case.read_text("utf-8"), Loader=yaml.BaseLoader)
        path = folder / case.name
        answers = filled(story["answers"], pack, "G2", story["shown"])
        path.write_text(yaml.safe_dump(answers, allow_unicode=True, sort_keys=False), "utf-8")
        yield path


def readiness(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    command = [sys.executable, "-m", "readiness", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
