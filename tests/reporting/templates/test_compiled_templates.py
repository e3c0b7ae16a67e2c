"""The cache of compiled templates: it saves time, and changes nothing else."""

import jinja2
import pytest

from readiness.page import compiled_templates
from readiness.page.sandbox import sandbox_environment, shipped_environment

PAGES = {"a.j2": "Hello {{ name }}"}


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("READINESS_CACHE", str(tmp_path))
    return tmp_path / "templates"


@pytest.fixture
def compilations(monkeypatch):
    """The names of the templates that Jinja writes code for."""
    names = []
    usual = jinja2.Environment.compile

    def noted(self, source, name=None, *arguments, **named):
        names.append(name)
        return usual(self, source, name, *arguments, **named)

    monkeypatch.setattr(jinja2.Environment, "compile", noted)
    return names


def rendered(pages=PAGES, environment=shipped_environment):
    return environment(pages).get_template("a.j2").render(name="Ana")


def test_a_template_is_compiled_once(cache, compilations):
    assert [rendered(), rendered()] == ["Hello Ana", "Hello Ana"]
    assert compilations == ["a.j2"]


def test_a_changed_template_is_compiled_again(cache, compilations):
    rendered()
    assert rendered({"a.j2": "Bye {{ name }}"}) == "Bye Ana"
    assert len(compilations) == 2


def test_a_damaged_entry_is_no_entry(cache, compilations):
    rendered()
    (entry,) = cache.iterdir()
    entry.write_bytes(entry.read_bytes()[:-1] + b"?")
    assert rendered() == "Hello Ana"
    assert len(compilations) == 2


def test_other_rules_of_writing_code_take_no_old_code(cache, compilations, monkeypatch):
    rendered()
    monkeypatch.setattr(compiled_templates, "_code_digest", lambda: "other rules")
    rendered()
    assert len(compilations) == 2


def test_a_template_of_somebody_else_is_never_stored(cache):
    assert rendered(environment=sandbox_environment) == "Hello Ana"
    assert not cache.exists()
