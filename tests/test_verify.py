"""A PDF report matches its embedded answers; a changed report is reported with the change."""

import json
import os
import shutil
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from typer.testing import CliRunner

import forgeries
from forgeries import forged
from readiness import __version__, pipeline
from readiness.cli import app
from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import parse
from readiness.redaction.answers_yaml import answers_yaml
from readiness.redaction.redact_answers import redact_answers
from readiness.statements import pdf_differences, pdf_faults, report_faults
from readiness.statements import verification as statements
from readiness.verification import verify as module
from readiness.verification.verify import verify
from readiness.view.edition import Edition
from tool_in_use import ANSWERS, PACKS

ROOT = Path(__file__).parents[1]
judged = lru_cache(maxsize=16)(module._judged)  # noqa: SLF001  the same answers are judged once
EXAMPLES = sorted(ROOT.glob("examples/*/answers.yaml"))
EDGES = sorted(ROOT.glob("tests/cases/edges/*/answers.yaml"))


@pytest.fixture(autouse=True)
def _judged_once(monkeypatch):
    monkeypatch.setattr(module, "_judged", judged)


def again(text):
    return pipeline.load_document(parse(text, "again"), "again").answers


def alike(answers):
    """Return the answers without the organization's path and empty entries, which their text leaves out."""
    header = answers.assessment.model_copy(update={"organization_answers": None})
    said = {id_: answer for id_, answer in answers.answers.items() if answer != type(answer)()}
    return answers.model_copy(update={"assessment": header, "answers": said})


@pytest.mark.parametrize("edition", [Edition("full"), Edition("board"), Edition("full", redacted=True)], ids=str)
@pytest.mark.parametrize("path", [*EXAMPLES, *EDGES], ids=lambda path: path.parent.name)
def test_the_text_of_answers_gives_the_same_answers(path, edition):
    loaded = pipeline.load(path)
    seen = redact_answers(loaded.answers, edition, loaded.pack)

    assert alike(again(answers_yaml(seen, loaded.pack.questionnaire))) == alike(seen)


@pytest.mark.parametrize("edition", [Edition("board"), Edition("full", redacted=True)], ids=str)
def test_who_may_see_less_sees_the_same_less_again(edition):
    loaded = pipeline.load(EXAMPLES[0])
    seen = redact_answers(loaded.answers, edition, loaded.pack)

    assert redact_answers(seen, edition, loaded.pack) == seen


@pytest.fixture(scope="module")
def board(paper):
    return paper("front-office-phone", "board").read_bytes()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_report_of_every_example_for_a_board_is_consistent(path, paper):
    assert verify(paper(path.parent.name, "board").read_bytes(), "report.pdf").differences == ()


def test_a_redacted_part_beside_an_earlier_assessment_is_consistent():
    now = pipeline.assess(pipeline.load(EXAMPLES[-1]))
    now = pipeline.compare_with(now, replace(now, answers_sha256="0" * 64), "earlier.yaml")
    made = pipeline.report(now, "pdf", Edition("board", "talent", redacted=True))

    assert verify(made, "report.pdf").differences == ()


def with_file(content, name, change):
    """Return the PDF with one of its embedded files changed."""
    writer = pypdf.PdfWriter()
    writer.clone_document_from_reader(pypdf.PdfReader(BytesIO(content)))
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


def test_changed_answers_are_reported_with_the_score_they_change(board):
    changed = with_file(board, "answers.yaml", lambda text: text.replace(b"level: 1", b"level: 4", 1))
    told = verify(changed, "report.pdf").differences

    assert any(str(one).startswith("scores.") for one in told), told


def test_a_changed_version_is_reported(board):
    changed = with_file(board, "readiness.json", made_with("version", "9.9.9"))
    found = verify(changed, "report.pdf")
    (told,) = found.differences

    reason = statements.other_version(made="9.9.9", here=__version__)
    assert told == statements.use_that_version(reason=reason)
    assert found.compared == (statements.scores(), statements.money_and_indicators())
    assert found.not_compared[0] == statements.pages_because(reason=reason)


def test_other_rules_are_reported(board):
    changed = with_file(board, "readiness.json", made_with("pack_sha256", "0" * 64))

    assert "it was made with other texts or rules of" in str(verify(changed, "report.pdf").differences[0])


def test_pages_of_another_part_are_reported(board):
    changed = with_file(board, "readiness.json", made_with("dimension", "data"))

    assert verify(changed, "report.pdf").differences


def test_pages_of_another_report_are_reported(board, paper):
    other = pypdf.PdfReader(paper("sepsis-stalled", "board"))
    inside = {name: b"".join(parts) for name, parts in other.attachments.items()}
    changed = with_file(board, "answers.yaml", lambda _: inside["answers.yaml"])
    changed = with_file(changed, "readiness.json", lambda _: inside["readiness.json"])

    assert pdf_differences.words(pages=(1, 2), number=2) in verify(changed, "report.pdf").differences


def test_a_painted_report_differs(board):
    found = verify(forged(board, forgeries.painted), "report.pdf")

    assert found.differences == (pdf_differences.drawing(pages=(1,), number=1),)
    assert found.compared == (statements.scores(), statements.money_and_indicators(), statements.content())


def test_a_report_that_was_only_saved_again_is_consistent(board):
    found = verify(forged(board, id), "report.pdf")

    assert found.consistent
    assert found.compared[-1] == statements.content_saved_again()
    assert verify(board, "report.pdf").compared == (
        statements.scores(),
        statements.money_and_indicators(),
        statements.every_byte(),
    )


def test_what_was_added_after_a_report_is_reported_from_it(board):
    found = verify(board + b"\n%%EOF\n", "report.pdf")

    assert found.differences[0].code == statements.unclear(fault=pdf_faults.unknown()).code


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (forgeries.other_fonts, "it was made with other fonts (Other; here "),
        (forgeries.laid_out_elsewhere, "it says it was laid out by WeasyPrint 69.0, and this machine has WeasyPrint "),
    ],
)
def test_pages_of_another_layout_are_compared_in_part(change, reason, board):
    found = verify(forged(board, change), "report.pdf")

    assert found.differences == ()
    assert found.compared[2] == statements.words()
    assert str(found.not_compared[0]).startswith("how its pages are drawn, where its links lead")
    assert reason in str(found.not_compared[0])
    assert not found.consistent


def test_what_no_layout_brings_about_is_reported_also_of_another(board):
    def change(writer):
        forgeries.laid_out_elsewhere(writer)
        forgeries.scripted(writer)
        forgeries.annotated(writer)

    assert verify(forged(board, change), "report.pdf").differences == (
        pdf_differences.no_link(pages=(1,), number=1),
        pdf_differences.script(),
    )


def test_the_answers_file_it_was_made_of_can_be_named(board):
    digest = pipeline.load(ROOT / "examples/front-office-phone/answers.yaml").sha256

    assert verify(board, "report.pdf", digest=digest).consistent
    assert verify(board, "report.pdf", digest="0" * 64).differences == (statements.other_answers(),)


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

    assert str(told.value.problems[0].message) == message


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"[" * 100_000, b'{"version": 1}'])
def test_what_it_says_of_itself_is_not_trusted(board, content):
    with pytest.raises(InvalidFilesError) as told:
        verify(with_file(board, "readiness.json", lambda _: content), "report.pdf")

    assert str(told.value.problems[0].message).startswith("the readiness.json inside is not what this program writes")


def test_a_part_that_is_not_there_is_reported(board):
    with pytest.raises(InvalidFilesError) as told:
        verify(with_file(board, "readiness.json", made_with("dimension", "nowhere")), "report.pdf")

    assert "names a part that is not there" in str(told.value.problems[0].message)


def test_a_report_leads_to_no_file_of_this_machine(board, tmp_path):
    (tmp_path / "secret.yaml").write_text("password: hunter2\n")
    lead = b"assessment:\n  organization_answers: secret.yaml\n"
    changed = with_file(board, "answers.yaml", lambda text: text.replace(b"assessment:\n", lead))

    with pytest.raises(InvalidFilesError) as told:
        verify(changed, str(tmp_path / "report.pdf"))

    (problem,) = told.value.problems
    assert problem.message == report_faults.organization_answers()
    assert "hunter2" not in str(problem)


def test_answers_inside_that_cannot_be_read_are_reported_by_their_place(board):
    changed = with_file(board, "answers.yaml", lambda text: text + b"level: [\n")

    with pytest.raises(InvalidFilesError) as told:
        verify(changed, "report.pdf")

    assert told.value.problems[0].path == "report.pdf: answers.yaml"
    assert told.value.problems[0].line > 1


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (id, 0, "✓ consistent"),
        (forgeries.painted, 1, "✗ differs"),
        (forgeries.laid_out_elsewhere, 1, "~ agrees in part"),
    ],
)
def test_the_command_says_so_and_exits(change, code, said, board, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(forged(board, change))
    ran = CliRunner().invoke(app, ["verify", str(path)])

    assert (ran.exit_code, ran.stdout.split(":")[0]) == (code, said)
    assert "authentic" not in ran.stdout


def test_the_command_gives_the_same_as_data(board, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(forged(board, forgeries.painted))
    said = json.loads(CliRunner().invoke(app, ["verify", str(path), "--format", "json"]).stdout)

    assert said["consistent"] is False
    assert said["differences"] == [
        {
            "code": "pdf_differences.drawing",
            "parameters": {"pages": [1], "number": 1},
            "text": "page 1 is not drawn as expected from the answers",
        }
    ]
    assert said["compared"]
    assert said["not_compared"] == []


@pytest.mark.parametrize(
    "make", [Path.exists, Path.mkdir, os.mkfifo, Path.touch], ids=["none", "folder", "pipe", "empty"]
)
def test_answers_that_cannot_be_read_are_refused(make, board, tmp_path):
    (tmp_path / "report.pdf").write_bytes(board)
    make(tmp_path / "answers.yaml")
    ran = CliRunner().invoke(app, ["verify", f"{tmp_path}/report.pdf", "--answers", f"{tmp_path}/answers.yaml"])

    assert ran.exit_code == 3
    assert ran.stderr.startswith(f"{tmp_path}/answers.yaml: error: ")


def test_the_text_of_answers_about_a_tool_in_use_gives_the_same_answers():
    known = "safety.oversight: {level: 2, evidence: [{title: S, date: 2026-03-01}]}"
    loaded = pipeline.load(ANSWERS.replace(known, "safety.oversight: unknown"), PACKS)
    assert loaded.answers.functions[1].answers["safety.oversight"].unknown
    text = answers_yaml(loaded.answers, loaded.pack.questionnaire)

    assert pipeline.load(text, PACKS).answers == loaded.answers


def test_a_report_of_an_earlier_pack_is_not_recomputed(tmp_path):
    packs, old = ROOT / "tests/cases/packs/ward", tmp_path / "old"
    shutil.copytree(packs, old)
    asked, judged = old / "questionnaires/ward/questionnaire.yaml", old / "rubrics/ward/rubric.yaml"
    text = asked.read_text("utf-8").replace("version: 3.0.0\nt", "version: 2.4.0\nt")
    asked.write_text(text[: text.index("  - version: 3.0.0")], "utf-8")
    text = judged.read_text("utf-8").replace("version: 3.0.0", "version: 2.4.0").replace("ward@3", "ward@2")
    judged.write_text(text, "utf-8")
    header = "organization: Elm, use_case: Beds, date: 2026-06-05, questionnaire: ward@2.4.0, rubric: ward@2.4.0"
    answers = f"assessment: {{{header}}}\nanswers:\n  data.roadmap: 1\n"
    pdf = pipeline.report(pipeline.assess(answers, packs=old), "pdf", Edition("board"))

    assert verify(pdf, "report.pdf", old).consistent
    found = verify(pdf, "report.pdf", packs)

    assert found.not_compared == (statements.not_recomputed(questionnaire="ward@2.4.0", here="ward@3.0.0"),)
    assert (found.consistent, found.differences, found.compared) == (False, (), ())
    assert verify(pdf, "report.pdf", packs, digest="0" * 64).differences == (statements.other_answers(),)
