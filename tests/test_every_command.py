"""Every command explains itself, and the README knows it."""

import pytest

from readiness.plugin_modules import module_names
from running import ROOT, readiness_here

COMMANDS = module_names("cli.commands")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command):
    shown = readiness_here(command, "--help")

    assert shown.returncode == 0
    assert f"readiness {command}" in shown.stdout
    assert len(shown.stdout.splitlines()) > 5


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command):
    assert f"readiness {command}" in (ROOT / "README.md").read_text("utf-8")


def test_help_lists_every_command_in_the_order_of_use():
    shown = readiness_here("--help").stdout
    places = [shown.index(f"  {command} ") for command in ("new", "assess", "check", "score", "gate", "report")]

    assert places == sorted(places)
    assert all(f"  {command} " in shown for command in COMMANDS)


def test_without_arguments_it_says_what_to_do_first():
    shown = readiness_here()

    assert shown.returncode == 0
    assert "readiness new answers.yaml" in shown.stdout


def test_a_mistyped_command_is_wrong_usage_with_a_suggestion():
    shown = readiness_here("scroe")

    assert shown.returncode == 2
    assert "score" in shown.stderr
