"""Every PDF is laid out in a separate process under limits, with a message when the process ends early."""

import signal
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import Destination

import picturing
from readiness import pipeline
from readiness.errors import LimitError, MissingCapabilityError, ReadinessError
from readiness.isolation import isolated_process
from readiness.pdf import isolated_layout, layout_limits
from readiness.pdf.isolated_layout import lay_out
from readiness.pdf.longest_texts import longest_texts
from readiness.statements import isolation, pdf_problems
from readiness.statements.language import language_named
from readiness.statements.voice import speaking
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT, readiness, story_without_case

pytestmark = pytest.mark.isolation

TINY = ROOT / "tests/cases/packs/tiny"
WORD = "".join(f"{number:05}" for number in range(4_000))
HEAD = "<!DOCTYPE html><html lang=en><head><title>x</title></head><body>"
ANSWERS = """
assessment:
  {organization: Elm Hill, use_case: Beds, date: 2026-06-05, questionnaire: tiny@1.2.0, rubric: tiny@1.1.0}
answers:
  care.records: {level: 2, note: NOTE}
  team.owner: {level: 1, note: NOTE}
"""


def words(pdf):
    return "".join("".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def dying(monkeypatch, code):
    """Replace the job of the process with this code."""
    monkeypatch.setattr(isolated_process, "_START", code)


@pytest.fixture
def long_note(tmp_path):
    """Answers whose notes are one word of 20,000 characters."""
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS.replace("NOTE", "x" * 20_000), "utf-8")
    return pipeline.assess(pipeline.load(path, TINY))


def test_a_word_of_20_000_characters_is_laid_out_whole_in_seconds(long_note, monkeypatch):
    monkeypatch.setenv(isolated_layout.SECONDS, "20")
    shown = words(pipeline.report(long_note, "pdf", Edition("full")))

    assert shown.count("x") >= 40_000


@pytest.fixture(scope="module")
def heading():
    """The PDF of a heading of 20,000 characters without a space."""
    return lay_out(f"{HEAD}<h3>{WORD}</h3>", "h3 { bookmark-level: 1 }")


def test_a_long_word_is_copied_as_it_was(heading):
    assert words(heading) == WORD


def test_the_outline_shows_the_beginning_of_a_long_heading(heading):
    (entry,) = pypdf.PdfReader(BytesIO(heading)).outline

    assert isinstance(entry, Destination)
    assert entry.title == f"{WORD[:119]}…"


def test_a_shipped_look_is_laid_out_in_another_process(partial, monkeypatch):
    asked = []

    def record(job, *_, **more):
        asked.append((job, more))
        return b"%PDF"

    monkeypatch.setattr(isolated_layout, "run_isolated", record)
    pipeline.report(partial, "pdf")

    assert asked == [("pdf", {"layout": True, "clock": asked[0][1]["clock"], "memory": 3 * 1024**3})]


def test_a_long_report_has_more_time_than_a_short_one(monkeypatch):
    given = []

    def record(_job, _page, seconds, **_):
        given.append(seconds)
        return b"%PDF"

    monkeypatch.setattr(isolated_layout, "run_isolated", record)
    for size in (0, 2_000_000, 50_000_000):
        lay_out("x" * size)

    assert given == [60, 180, 600]


def test_too_little_processor_time_is_reported_with_the_longest_texts(long_note, monkeypatch):
    monkeypatch.setenv(isolated_layout.SECONDS, "1")
    with pytest.raises(LimitError) as raised:
        pipeline.report(long_note, "pdf", Edition("full"))

    assert str(raised.value.message) == "the layout of the PDF was stopped: it took longer than 1 s of processor time"
    assert str(raised.value.hint).startswith(
        "shorten the note of CARE-01 (20,000 characters, 2 times); raise the limits with READINESS_PDF_SECONDS"
    )


def test_a_limit_has_the_exit_code_of_what_this_machine_lacks(tmp_path):
    out = tmp_path / "report.pdf"
    answers = story_without_case("front-office-phone", tmp_path)
    shown = readiness("report", answers, "--audience", "full", "-o", out, READINESS_PDF_SECONDS="1")

    assert shown.returncode == 4
    assert shown.stderr.startswith(
        "error: the layout of the PDF was stopped: it took longer than 1 s of processor time\n  help: make a"
    )
    assert not out.exists()


def test_too_little_memory_is_reported(monkeypatch):
    monkeypatch.setenv(isolated_layout.MEBIBYTES, "256")
    with pytest.raises(LimitError, match="memory"):
        lay_out("x" * 80_000_000)


def test_the_clock_ends_a_layout_that_hangs(monkeypatch):
    monkeypatch.setattr(layout_limits, "CLOCK_FACTOR", 0.2 / layout_limits.SECONDS)
    dying(monkeypatch, "import time; time.sleep(60)")
    with pytest.raises(LimitError, match=r"the layout of the PDF was stopped: it took longer than 0\.2 s"):
        lay_out(HEAD)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals")
def test_an_engine_that_crashes_is_reported(monkeypatch):
    dying(monkeypatch, "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    with pytest.raises(LimitError, match=r"the layout of the PDF was stopped: it crashed \(SIGSEGV\)"):
        lay_out(HEAD)


def test_styles_the_engine_cannot_compute_are_reported():
    with pytest.raises(LimitError, match=r"the layout of the PDF failed \(ZeroDivisionError"):
        lay_out(f"{HEAD}<p>x", "p { font-size: 1e9px }")


def test_elements_too_deep_inside_each_other_are_reported():
    with pytest.raises(LimitError, match=r"the layout of the PDF failed \(RecursionError"):
        lay_out(f"{HEAD}{'<div>' * 400}x")


def test_what_the_machine_lacks_is_reported_as_before(monkeypatch):
    dying(monkeypatch, """print('{"lacks": ["pdf_problems.no_pango", []]}')""")
    with pytest.raises(MissingCapabilityError, match="this machine lacks"):
        lay_out(HEAD)


@pytest.mark.parametrize("given", ["0", "-1", "ten", "1.5", "9999999999", "٣"])
def test_what_is_no_number_of_seconds_is_refused(given, monkeypatch):
    monkeypatch.setenv(isolated_layout.SECONDS, given)
    with pytest.raises(ReadinessError, match="READINESS_PDF_SECONDS is not a valid limit"):
        lay_out(HEAD)


def test_a_warning_of_the_layout_is_passed_on(capsys):
    lay_out(f"{HEAD}<p>\U0010fff0")

    assert capsys.readouterr().err.startswith("warning: PDF: no font on this machine has the characters U+10FFF0;")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with the one that waits for it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
def test_who_ends_the_command_ends_its_layout(number, tmp_path):
    seen = tmp_path / "seen"
    endless = (
        "from readiness.isolation.isolated_process import limit_this_process as limit\\n"
        f"import os, sys, time; limit(60, 2 ** 32); open({str(seen)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    )
    script = (
        "from readiness.isolation import isolated_process\nfrom readiness.pdf import isolated_layout\n"
        "isolated_process._START = 'import sys; sys.path[:0] = sys.argv[4:]\\n' + "
        f"{endless!r}.replace('\\\\n', '\\n')\n"
        "isolated_layout.lay_out('x')"
    )
    command = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not (seen.exists() and seen.read_text()) and time.monotonic() < until:
        time.sleep(0.02)
    command.send_signal(number)
    command.wait(30)

    assert gone(int(seen.read_text()), until)


def gone(process, until):
    """Wait until the process has ended."""
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


def test_the_warnings_of_the_layout_are_in_the_language_of_the_run(capsys):
    missing = pdf_problems.missing_characters(characters=("U+10FFF0",))
    with speaking(language_named("en-XA")):
        lay_out(f"{HEAD}<p>A \U0010fff0 B")
        expected = isolation.warning(text=str(pdf_problems.warning(text=missing)))

        assert capsys.readouterr().err == f"{expected}\n"


def test_the_longest_texts_are_named_by_what_they_are_of(long_note):
    view = build_view(long_note, Edition("full"))

    assert [str(text) for text in longest_texts(view)] == ["the note of CARE-01 (20,000 characters, 2 times)"]


def test_a_long_name_is_named_by_its_beginning():
    (row,) = longest_texts((picturing.row("x" * 2_000, 1),))

    assert str(row) == f"'{'x' * 29}…' (2,000 characters, 2 times)"


def test_a_report_without_long_texts_names_none(partial):
    assert longest_texts(build_view(partial, Edition("full"))) == []


def test_a_layout_that_is_ended_passes_on_its_warnings_and_no_traceback(monkeypatch, capsys):
    dying(monkeypatch, "import sys; sys.stderr.write('\\x1fPDF: one\\nTraceback\\n'); sys.exit(1)")
    with pytest.raises(LimitError):
        lay_out(HEAD)

    assert capsys.readouterr().err == "warning: PDF: one\n"


@pytest.mark.parametrize("code", [0, 1])
def test_warnings_of_the_layout_beyond_the_first_are_counted(monkeypatch, capsys, code):
    line = "f'\\x1f{n:04} {\"x\" * 86}\\n'"
    writes = f"sys.stderr.write(''.join({line} for n in range(100)))"
    dying(monkeypatch, f"import sys; sys.stdin.read(); {writes}; sys.exit({code})")
    with pytest.raises(LimitError):
        lay_out(HEAD)
    *shown, last = capsys.readouterr().err.splitlines()

    assert shown == [f"warning: {number:04} {'x' * 86}" for number in range(len(shown))]
    assert 40 <= len(shown) < 100
    assert last == f"warning: {100 - len(shown)} more warnings, not shown here"


@pytest.mark.parametrize(
    "said",
    [
        (f"{layout_limits.SECONDS} s of processor time and {layout_limits.SECONDS_PER_MB} s more for each megabyte"),
        f"at most {layout_limits.MOST_SECONDS} s, and",
        f"{layout_limits.MEMORY_BYTES // 1024**3} GiB of memory",
        isolated_layout.SECONDS,
        isolated_layout.MEBIBYTES,
    ],
)
def test_the_documentation_says_every_limit(said):
    assert said in " ".join((ROOT / "docs/report.md").read_text("utf-8").split())
