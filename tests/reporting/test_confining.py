"""A foreign template runs in a separate process, without this environment and with a time limit."""

import json
import subprocess

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError, LimitError
from readiness.formats import pdf
from readiness.isolation import process_limits
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.page import render
from readiness.page.build_page import build_page
from readiness.page.template_folder import load_template
from readiness.statements import isolation, pdf_problems, template_problems
from readiness.statements.values import Figure
from readiness.view.edition import Edition

pytestmark = pytest.mark.isolation


@pytest.fixture
def template(tmp_path):
    (tmp_path / "look.yaml").write_text("title: Ours\n")
    return load_template(str(tmp_path))


def test_the_process_is_given_nothing_of_our_environment(template, view, monkeypatch):
    given = []
    run = subprocess.run
    monkeypatch.setenv("A_SECRET", "kept")

    def record(*args, **more):
        given.append((args, more))
        return run(*args, **more)

    monkeypatch.setattr(subprocess, "run", record)
    build_page(view, template)

    assert len(given) == 2
    assert all(more["env"] == {} and args[0][1] == "-I" for args, more in given)


def test_a_shipped_look_starts_no_process(view, monkeypatch):
    monkeypatch.setattr(subprocess, "run", None)

    assert build_page(view, load_template("plain"))


def test_the_clock_ends_it(template, view, monkeypatch):
    monkeypatch.setattr(process_limits, "WALL_SECONDS", 0.01)
    with pytest.raises(InvalidFilesError) as raised:
        build_page(view, template)

    why = isolation.too_slow(seconds=Figure("0.01", 0.01, "0.01"))
    assert raised.value.problems[0].message == template_problems.rendering_stopped(why=why)


def test_a_process_that_dies_is_reported():
    with pytest.raises(JobStoppedError, match="it failed, probably for lack of memory"):
        run_isolated("no such job", b"", 5)


def test_a_layout_that_gives_up_is_reported_of_a_look_that_is_not_ours(template, partial, monkeypatch):
    def gives_up(*_):
        raise LimitError(pdf_problems.gave_up(error="ZeroDivisionError"))

    monkeypatch.setattr(pdf, "lay_out", gives_up)
    with pytest.raises(InvalidFilesError) as raised:
        pipeline.report(partial, "pdf", Edition("board", template=template))

    (problem,) = raised.value.problems
    assert problem.path == template.shown
    assert problem.message == pdf_problems.gave_up(error="ZeroDivisionError")
    assert str(problem.hint).startswith(
        "simplify the styles and the nesting of elements; raise the limits with READINESS_PDF_SECONDS and"
    )


@pytest.mark.parametrize(
    "sent",
    [b"", b"[]", b"[" * 100_000, b"{}", b'{"page": 1}', b'{"wrong": ["x"]}', b'{"wrong": [[], null, "", 0, [1]]}'],
)
def test_a_process_that_sends_something_else_has_not_rendered(sent, template, view, monkeypatch):
    monkeypatch.setattr(render, "run_isolated", lambda *_: sent)
    with pytest.raises(InvalidFilesError) as raised:
        build_page(view, template)

    why = isolation.unreadable_result()
    assert raised.value.problems[0].message == template_problems.rendering_stopped(why=why)


def test_a_process_says_only_faults_of_templates(template, view, monkeypatch):
    wrong = [["verification.every_byte", []], None, "", 0, []]
    monkeypatch.setattr(render, "run_isolated", lambda *_: json.dumps({"wrong": wrong}).encode())
    with pytest.raises(InvalidFilesError) as raised:
        build_page(view, template)

    assert raised.value.problems[0].message == isolation.unreadable_result()
