"""A wheel installed somewhere else finds its packs and templates."""

import itertools
import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys, hatchling.build as b; print(b.build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_a_wheel_holds_every_file_of_the_packs_and_templates(wheel):
    inside = {name.partition("_bundled/")[2] for name in zipfile.ZipFile(wheel).namelist() if "_bundled/" in name}
    tracked = subprocess.run(
        ["git", "ls-files", "questionnaires", "rubrics", "report_templates"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip

    assert inside == set(tracked)


def test_a_wheel_holds_the_typeface_and_its_license(wheel):
    with zipfile.ZipFile(wheel) as files:
        names = files.namelist()
        license_ = next(name for name in names if name.endswith("licenses/src/readiness/typeface/OFL.txt"))

    kinds = itertools.product((400, 600, 700), ("ttf", "woff2"))
    assert {f"readiness/typeface/inter-{weight}.{kind}" for weight, kind in kinds} <= set(names)
    assert "readiness/typeface/advance_widths.json" in names
    assert ".dist-info/" in license_


def test_a_wheel_holds_the_page_of_the_phones(wheel):
    with zipfile.ZipFile(wheel) as files:
        assert {"readiness/room/page.html", "readiness/room/room.js"} <= set(files.namelist())


def test_a_wheel_holds_the_catalogs_of_languages(wheel):
    name = "readiness/statements/catalogs/de"
    with zipfile.ZipFile(wheel) as files:
        rules = json.loads(files.read(f"{name}.json"))
        catalog = GNUTranslations(BytesIO(files.read(f"{name}.mo")))
    said = [catalog.npgettext("counts.questions", "{number} question", "{number} questions", n) for n in (1, 2)]

    assert rules["months"][2] == "März"
    assert said == ["{number} Frage", "{number} Fragen"]


def test_an_installed_wheel_scores_and_reports_from_another_folder(wheel, tmp_path):
    environment = tmp_path / "env"
    venv.create(environment)
    install = [sys.executable, "-m", "pip", "--python", environment / "bin/python", "install", "-q"]
    install += ["--disable-pip-version-check", "--no-compile", "--no-deps", wheel]
    subprocess.run(install, cwd=tmp_path, check=True, capture_output=True, env=without_python_settings())
    # Dependencies come from this environment; the package under development is hidden.
    (next(environment.glob("lib/python*/site-packages")) / "needed.pth").write_text(sysconfig.get_path("purelib"))
    answers = tmp_path / "work" / "answers.yaml"
    answers.parent.mkdir()
    answers.write_bytes((ROOT / "examples/front-office-phone/answers.yaml").read_bytes())

    def readiness(*arguments):
        command = [environment / "bin/readiness", *arguments]
        return subprocess.run(
            command, cwd=answers.parent, capture_output=True, text=True, check=True, env=without_python_settings()
        ).stdout

    where = [environment / "bin/python", "-c", "import readiness; print(readiness.__file__)"]
    shown = subprocess.run(
        where, cwd=tmp_path, capture_output=True, text=True, check=True, env=without_python_settings()
    )

    assert shown.stdout.startswith(str(environment))
    assert "healthcare-ai" in readiness("list", "packs")
    assert "✓" in readiness("check", "answers.yaml")
    readiness("report", "answers.yaml", "--format", "html", "--format", "json")
    assert (answers.parent / "report.html").stat().st_size > 10_000


def without_python_settings():
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL"))}
