"""The guide to custom templates names every part and every limit."""

import re
from pathlib import Path

import pytest

from readiness.isolation import process_limits
from readiness.page import template_limits as most
from readiness.page.build_page import build_page
from readiness.page.look import Look, LookColors, LookWords
from readiness.page.sandbox import sandbox_environment
from readiness.page.template_files import CHANGES, STYLES
from readiness.page.template_folder import load_template

GUIDE = (Path(__file__).parents[3] / "docs" / "own-template.md").read_text("utf-8")


def test_the_look_it_writes_out_works(tmp_path, view):
    (tmp_path / "look.yaml").write_text(re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)[0])

    assert "Elm Hill readiness check" in build_page(view, load_template(str(tmp_path)))


@pytest.mark.parametrize("key", [*Look.model_fields, *LookWords.model_fields, *LookColors.model_fields])
def test_it_names_every_key(key):
    assert re.search(rf"`(words\.|colors\.)?{key}`|^{key}:", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("name", sorted(sandbox_environment({}).filters.keys() - {"d", "e"}))
def test_it_names_every_filter(name):
    assert f"`{name}`" in GUIDE


@pytest.mark.parametrize("name", [*STYLES, CHANGES])
def test_it_names_every_file_of_styles(name):
    assert f"`{name}`" in GUIDE


@pytest.mark.parametrize(
    "said",
    [
        f"| {most.FILES};", f"{most.FILE_BYTES // 1024} KiB", f"{most.LOGO_BYTES // 1024**2} MiB, 4 million",
        f"{most.WORDS_CHARACTERS} characters", f"{most.RANGE:,} numbers",
        f"{most.PROCESSOR_SECONDS} s for the page",
        f"{most.CHECK_SECONDS} s for its check", f"template | {most.LINKS} |", f"at most {most.LINKS} different",
        f"time on the clock | {process_limits.WALL_SECONDS} s |", f"{process_limits.MEMORY_BYTES // 1024**3} GiB",
        f"| {process_limits.OPEN_FILES}, and",
        f"{most.PAGE_BYTES // 1_000_000} MB", f"each other | {most.DEPTH} |",
    ],
)  # fmt: skip
def test_it_says_every_limit(said):
    assert said in GUIDE
