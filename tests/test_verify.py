"""A report on paper says what the answers it carries give; one that was changed is told, with what was changed."""

import json
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import parse
from readiness.reporting.answers_text import answers_text
from readiness.reporting.edition import Edition
from readiness.reporting.seen import as_seen
from readiness.verifying.verify import verify

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(ROOT.glob("examples/*/answers.yaml"))
EDGES = sorted(ROOT.glob("tests/cases/edges/*/answers.yaml"))


def again(text):
    return pipeline.load_document(parse(text, "again"), "again", references=False).answers


def alike(answers):
    """The answers without what their text leaves out: where the organization's are, and entries that say nothing."""
    header = answers.assessment.model_copy(update={"organization_answers": None})
    said = {id_: answer for id_, answer in answers.answers.items() if answer != type(answer)()}
    return answers.model_copy(update={"assessment": header, "answers": said})


@pytest.mark.parametrize("edition", [Edition("full"), Edition("board"), Edition("full", redacted=True)], ids=str)
@pytest.mark.parametrize("path", [*EXAMPLES, *EDGES], ids=lambda path: path.parent.name)
def test_the_text_of_answers_gives_the_same_answers(path, edition):
    seen = as_seen(pipeline.load(path).answers, edition)

    assert alike(again(answers_text(seen))) == alike(seen)


@pytest.mark.parametrize("edition", [Edition("board"), Edition("full", redacted=True)], ids=str)
def test_who_may_see_less_sees_the_same_less_again(edition):
    seen = as_seen(pipeline.load(EXAMPLES[0]).answers, edition)

    assert as_seen(seen, edition) == seen


@pytest.fixture(scope="module")
def board(paper):
    return paper("sepsis-stalled", "board").read_bytes()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_report_of_every_example_for_a_board_is_consistent(path, paper):
    assert verify(paper(path.parent.name, "board").read_bytes(), "report.pdf").differences == ()


def test_a_redacted_part_beside_an_earlier_assessment_is_consistent():
    now = pipeline.assess(pipeline.load(EXAMPLES[-1], references=True))
    now = pipeline.compared(now, replace(now, answers_sha256="0" * 64), "earlier.yaml")
    made = pipeline.report(now, "pdf", Edition("board", "talent", redacted=True))

    assert verify(made, "report.pdf").differences == ()


def with_file(pdf, name, change):
    """The PDF with one of the files it carries changed."""
    writer = pypdf.PdfWriter()
    writer.clone_document_from_reader(pypdf.PdfReader(BytesIO(pdf)))
    for file in writer.attachment_list:
        if file.name == name:
            file.content = change(file.content)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def made_with(key, value):
    def change(content):
        return json.dumps(json.loads(content) | {key: value}).encode()

    return change


def test_changed_answers_are_told_with_the_score_that_would_be_another(board):
    changed = with_file(board, "answers.yaml", lambda text: text.replace(b"level: 1", b"level: 4", 1))
    told = verify(changed, "report.pdf").differences

    assert any(one.startswith("scores.") for one in told), told


def test_a_changed_version_is_told(board):
    changed = with_file(board, "readiness.json", made_with("version", "9.9.9"))
    (told,) = verify(changed, "report.pdf").differences

    assert told.startswith("it was made by readiness 9.9.9, and this is ")


def test_other_rules_are_told(board):
    changed = with_file(board, "readiness.json", made_with("pack_sha256", "0" * 64))

    assert "it was made with other texts or rules of" in verify(changed, "report.pdf").differences[0]


def test_pages_of_another_part_are_told(board):
    changed = with_file(board, "readiness.json", made_with("dimension", "data"))

    assert verify(changed, "report.pdf").differences


def test_pages_of_another_report_are_told(board, paper):
    other = pypdf.PdfReader(paper("front-office-phone", "board"))
    inside = {name: b"".join(parts) for name, parts in other.attachments.items()}
    changed = with_file(board, "answers.yaml", lambda _: inside["answers.yaml"])
    changed = with_file(changed, "readiness.json", lambda _: inside["readiness.json"])

    assert verify(changed, "report.pdf").differences == ("pages 1, 2 say something else than the answers give",)


def test_the_answers_file_it_was_made_of_can_be_named(board):
    digest = pipeline.load(EXAMPLES[-1]).sha256

    assert verify(board, "report.pdf", digest=digest).differences == ()
    assert verify(board, "report.pdf", digest="0" * 64).differences == (
        "the answers file is not the one it was made of",
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this is not a PDF that can be read"),
        (b"%PDF-1.7\n" + b"[" * 50_000, "this is not a PDF that can be read"),
    ],
)
def test_what_is_no_report_is_refused(content, message):
    with pytest.raises(InvalidFilesError) as told:
        verify(content, "report.pdf")

    assert told.value.problems[0].message == message


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"[" * 100_000, b'{"version": 1}'])
def test_what_it_says_of_itself_is_not_trusted(board, content):
    with pytest.raises(InvalidFilesError) as told:
        verify(with_file(board, "readiness.json", lambda _: content), "report.pdf")

    assert told.value.problems[0].message == "the readiness.json inside is not what this program writes"


def test_a_part_that_is_not_there_is_told(board):
    with pytest.raises(InvalidFilesError) as told:
        verify(with_file(board, "readiness.json", made_with("dimension", "nowhere")), "report.pdf")

    assert "names a part that is not there" in told.value.problems[0].message


def test_a_report_leads_to_no_file_of_this_machine(board, tmp_path):
    (tmp_path / "secret.yaml").write_text("password: hunter2\n")
    lead = b"assessment:\n  organization_answers: secret.yaml\n"
    changed = with_file(board, "answers.yaml", lambda text: text.replace(b"assessment:\n", lead))

    with pytest.raises(InvalidFilesError) as told:
        verify(changed, str(tmp_path / "report.pdf"))

    (problem,) = told.value.problems
    assert problem.message == "a report carries the answers of the organization too"
    assert "hunter2" not in str(problem)


def test_answers_inside_that_cannot_be_read_are_told_by_their_place(board):
    changed = with_file(board, "answers.yaml", lambda text: text + b"level: [\n")

    with pytest.raises(InvalidFilesError) as told:
        verify(changed, "report.pdf")

    assert told.value.problems[0].path == "report.pdf: answers.yaml"
    assert told.value.problems[0].line > 1


@pytest.mark.parametrize(("changed", "code", "said"), [(False, 0, "✓ consistent"), (True, 1, "✗ differs")])
def test_the_command_says_so_and_exits(board, tmp_path, changed, code, said):
    path = tmp_path / "report.pdf"
    path.write_bytes(with_file(board, "readiness.json", made_with("version", "0.0.1")) if changed else board)
    ran = subprocess.run(
        [sys.executable, "-m", "readiness", "verify", str(path)], capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout.split(":")[0]) == (code, said)
