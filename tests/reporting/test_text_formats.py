"""Markdown and the terminal show hostile text as text; JSON follows its schema."""

import json
import re

import jsonschema
import pytest

from readiness import pipeline
from readiness.formats import json as json_format
from readiness.formats import terminal
from readiness.markdown.escape import escape
from readiness.view.edition import Edition
from readiness.view.serialization import json_schema


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<b>", "&lt;b&gt;"),
        ("a | b", r"a \| b"),
        ("`x`", r"\`x\`"),
        ("# x", r"\# x"),
        ("- x", r"\- x"),
        ("1. x", r"1\. x"),
        ("1.5 of 2", "1.5 of 2"),
        ("a\nb", "a b"),
        ("[xy](z)", "&#91;xy&#93;(z)"),
        ("https://x", "https:/<wbr>/x"),
        ("&amp;", "&amp;amp;"),
        ("$5 and 5$", r"\$5 and 5<span>\$</span>"),
        ("10:30:45 e.g. Ward 4; (see above)", "10:30:45 e.g. Ward 4; (see above)"),
    ],
)
def test_markdown_means_just_the_text(text, written):
    assert escape(text) == written


def test_a_row_of_a_markdown_table_is_one_line(hostile):
    lines = pipeline.report(hostile, "markdown").decode().splitlines()
    widths = {line.count("|") - line.count("\\|") for line in lines if line.startswith("| DATA-0")}

    assert widths <= {6, 7, 8}
    assert not [line for line in lines if re.search(r"<(script|img|style|b)\b", line)]


def test_the_terminal_obeys_no_character_of_a_file(hostile):
    text = pipeline.report(hostile, "terminal", Edition("full")).decode()

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", text)
    assert "<U+202E>evil" in text


def test_the_terminal_keeps_its_width(partial):
    assert max(map(len, terminal.render(partial, width=72).decode().splitlines())) <= 72


def test_json_follows_its_schema(hostile, empty):
    schema = json_schema()
    for assessment in (hostile, empty):
        jsonschema.Draft202012Validator(schema).validate(json.loads(json_format.render(assessment)))


def test_json_holds_exact_values_beside_rounded_ones(partial):
    data = json.loads(json_format.render(partial))
    row = next(row for row in data["scorecard"] if row["id"] == "data")

    assert row["evidenced"] == {"exact": "2/3", "rounded": 0.7, "shown": "0.7"}
    assert data["schema_version"] == "4"


def test_a_board_reads_verdicts_in_markdown_and_not_each_shortfall(partial):
    board, leaders = (pipeline.report(partial, "markdown", Edition(one)).decode() for one in ("board", "leadership"))

    assert "## Gates" in board
    assert "does not hold at G0" in leaders
    assert "does not hold at G0" not in board
