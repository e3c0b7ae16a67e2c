"""The guide to one's own template says what there is and what the limits are."""

import re
from pathlib import Path

import pytest

from readiness.reporting.page import page
from readiness.reporting.templates import limits
from readiness.reporting.templates.environment import environment
from readiness.reporting.templates.folder import template_named
from readiness.reporting.templates.look import Colors, Look, Words
from readiness.reporting.templates.names import CHANGES, STYLES

GUIDE = (Path(__file__).parents[3] / "docs" / "own-template.md").read_text("utf-8")


def test_the_look_it_writes_out_works(tmp_path, view):
    (tmp_path / "look.yaml").write_text(re.search(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)[1])

    assert "Elm Hill readiness check" in page(view, template_named(str(tmp_path)))


@pytest.mark.parametrize("key", [*Look.model_fields, *Words.model_fields, *Colors.model_fields])
def test_it_names_every_key(key):
    assert re.search(rf"`(words\.|colors\.)?{key}`|^{key}:", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("name", sorted(environment({}).filters.keys() - {"d", "e"}))
def test_it_names_every_filter(name):
    assert f"`{name}`" in GUIDE


@pytest.mark.parametrize("name", [*STYLES, CHANGES])
def test_it_names_every_file_of_styles(name):
    assert f"`{name}`" in GUIDE


@pytest.mark.parametrize(
    "said",
    [
        f"| {limits.FILES};", f"{limits.FILE_BYTES // 1024} KiB", f"{limits.LOGO_BYTES // 1024**2} MiB, 4 million",
        f"{limits.WORDS_CHARACTERS} characters", f"{limits.RANGE:,} numbers",
        f"{limits.PROCESSOR_SECONDS} s for the page",
        f"{limits.CHECK_SECONDS} s for its check", f"template | {limits.LINKS} |", f"at most {limits.LINKS} different",
        f"{limits.LAYOUT_SECONDS} s for the layout", f"{limits.WALL_SECONDS} s, for the layout of the PDF",
        f"{limits.LAYOUT_WALL_SECONDS} s |", f"{limits.MEMORY_BYTES // 1024**3} GiB", f"| {limits.OPEN_FILES}, and",
        f"{limits.PAGE_BYTES // 1_000_000} MB", f"each other | {limits.DEPTH} |",
    ],
)  # fmt: skip
def test_it_says_every_limit(said):
    assert said in GUIDE
