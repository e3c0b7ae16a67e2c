"""Methods, formats, commands and charts: every file exports the object of its family, and a wrong file is named."""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from readiness.carrier import CARRIERS
from readiness.chart import CHARTS
from readiness.cli.command import COMMANDS
from readiness.errors import PluginError, UnknownNameError
from readiness.model.node_rubric import RollUp
from readiness.output_format import FORMATS
from readiness.plugin_modules import PluginFamily, member_name
from readiness.scoring.roll_up_method import METHODS
from readiness.statements import plugins
from readiness.view.edition import AUDIENCES
from running import ROOT

FAMILIES: tuple[PluginFamily[Any], ...] = (METHODS, FORMATS, COMMANDS, CHARTS, CARRIERS)
MEMBERS = [pytest.param(family, name, id=f"{family.folder}.{name}") for family in FAMILIES for name in family.names()]
each_family = pytest.mark.parametrize("family", FAMILIES, ids=[family.folder for family in FAMILIES])


@each_family
def test_a_family_has_a_member_for_each_file_of_its_folder(family: PluginFamily[Any]) -> None:
    folder = ROOT / "src" / "readiness" / family.folder.replace(".", "/")
    files = {member_name(path.stem) for path in folder.iterdir() if not path.stem.startswith("__")}

    assert set(family.names()) == files
    assert files


@pytest.mark.parametrize(("family", "name"), MEMBERS)
def test_a_member_exports_the_object_of_its_family(family: PluginFamily[Any], name: str) -> None:
    assert type(family.load(name)) is family.type


@pytest.mark.parametrize(("family", "name"), MEMBERS)
def test_a_member_has_a_summary(family: PluginFamily[Any], name: str) -> None:
    assert re.fullmatch(r"[A-Z].*[.:]", family.summary(name))


@pytest.mark.parametrize("name", METHODS.names())
def test_a_method_takes_options_of_a_rubric_and_needs_no_others(name: str) -> None:
    method = METHODS.load(name)

    assert set(method.needs) <= set(method.takes) <= set(RollUp.model_fields)
    assert callable(method.combine)
    assert callable(method.said)


@pytest.mark.parametrize("name", FORMATS.names())
def test_a_format_has_a_suffix_an_audience_and_a_docstring_of_one_line(name: str) -> None:
    form = FORMATS.load(name)

    assert re.fullmatch(r"\.[a-z0-9]+", form.suffix)
    assert form.audience in AUDIENCES
    assert callable(form.render)
    assert len((import_module(f"readiness.formats.{name.replace('-', '_')}").__doc__ or "").strip().splitlines()) == 1


def test_an_ending_stands_for_one_format() -> None:
    usual = [form.suffix for form in FORMATS.load_all() if form.is_usual]

    assert len(set(usual)) == len(usual)
    assert set(usual) == {form.suffix for form in FORMATS.load_all()}


@pytest.mark.parametrize("name", COMMANDS.names())
def test_a_command_has_a_help_text(name: str) -> None:
    command = COMMANDS.load(name)

    assert command.help
    assert command.help.startswith(COMMANDS.summary(name))
    assert callable(command.run)


@pytest.mark.parametrize("name", CHARTS.names())
def test_a_chart_has_a_key_that_the_documentation_names(name: str) -> None:
    chart = CHARTS.load(name)

    assert f"`{chart.key}`" in (ROOT / "docs" / "own-template.md").read_text("utf-8")
    assert callable(chart.draw)


def test_no_two_charts_share_a_key() -> None:
    assert len({chart.key for chart in CHARTS.load_all()}) == len(CHARTS.names())


@each_family
def test_an_unknown_name_is_refused_with_the_known_ones(family: PluginFamily[Any]) -> None:
    with pytest.raises(UnknownNameError) as caught:
        family.load("zzz")

    assert str(caught.value.message) == f"there is no {family.kind} called 'zzz'"
    assert family.names()[0] in str(caught.value.hint)


@each_family
def test_a_module_beside_a_family_is_no_member(family: PluginFamily[Any]) -> None:
    with pytest.raises(UnknownNameError):
        family.load("..errors")


@pytest.fixture
def folder(family: PluginFamily[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose files are members of the family during one test."""
    package = import_module(f"readiness.{family.folder}")
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]


@each_family
def test_a_file_without_its_object_is_named(family: PluginFamily[Any], folder: Path) -> None:
    file = folder / "without_object.py"
    file.write_text(f'"""A file with a typing error."""\n\n{family.attribute}S = 1\n')

    assert "without-object" in family.names()
    with pytest.raises(PluginError) as caught:
        family.load("without-object")
    assert caught.value.message == plugins.missing(file=str(file), attribute=family.attribute)
    wanted = f"{family.type.__module__}.{family.type.__name__}"
    assert caught.value.hint == plugins.exports(attribute=family.attribute, wanted=wanted)


@each_family
def test_a_file_with_an_object_of_another_type_is_named(family: PluginFamily[Any], folder: Path) -> None:
    file = folder / "other_type.py"
    file.write_text(f'"""A file with a dictionary."""\n\n{family.attribute} = {{"suffix": ".txt"}}\n')

    with pytest.raises(PluginError) as caught:
        list(family.load_all())
    assert caught.value.message == plugins.of_another_type(file=str(file), attribute=family.attribute, found="dict")
