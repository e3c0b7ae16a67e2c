"""The examples of README.md and the other pages run: commands in `console` blocks and code in `python` blocks.

Each page has a separate folder, and its blocks run there from top to bottom. A block below a file name is that file.
Output that a page shows is compared; `…` stands for any text. A command exits with 0 unless its comment says
*exits with N*.
"""

import doctest
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from running import ROOT, CommandResult, readiness_here

BLOCK = re.compile(
    r"(?:^ *`(?P<file>[\w/.-]+)`\n\n)?^(?P<indent> *)```(?P<language>\w+)\n(?P<text>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
BEGIN = (
    "readiness new answers.yaml --organization Elm --use-case Sepsis --date 2026-06-05"
    " --fact size=small-practice --fact form=short"
)
PLAN = (
    "plan:\\n  capacity: {clinical: 2, technical: 2, governance: 1.5, change: 1}\\n"
    "  changes: [{from: 2026-07-01, to: 2026-07-31, factor: 0, because: Holidays}]\\n"
)
STORY = f"{ROOT}/examples/sepsis-stalled/answers.yaml"
COMMIT = "git commit -qm Answers"
BEFORE = {
    "README.md": [
        "git init -q",
        f"cp {ROOT}/tests/cases/combined/three/ana.yaml a.yaml",
        f"cp {ROOT}/tests/cases/combined/three/ben.yaml b.yaml",
    ],
    "docs/api.md": [
        f"cp {ROOT}/examples/sepsis-stalled/answers.yaml answers.yaml",
        f"cp {ROOT}/examples/sepsis-stalled/answers.yaml later.yaml",
        "sh -c \"sed 's/use_case: .*/use_case: Note drafting/' answers.yaml > notes.yaml\"",
    ],
    "docs/commands.md": [BEGIN],
    "docs/facilitating.md": [
        f"cp {ROOT}/tests/cases/forms/answers-ana.yaml answers-ana.yaml",
        f"{sys.executable} {ROOT}/tests/returned_workbook.py answers-gus.xlsx Gus DATA-12 0",
    ],
    "docs/files.md": ["readiness new-pack my-model", "cp -r my-model older"],
    "docs/forms.md": [
        BEGIN,
        f"cp {ROOT}/tests/cases/forms/answers-ana.yaml answers-ana.yaml",
        f"{sys.executable} {ROOT}/tests/pulse_returns.py",
    ],
    "docs/own-model.md": [f"cp {ROOT}/tests/cases/questionnaires/kiosk-of-sixty-rows/table.csv controls.csv"],
    "docs/own-template.md": [BEGIN, "readiness report answers.yaml --format pptx -o corporate.pptx"],
    "docs/plan.md": [
        f"cp {ROOT}/examples/sepsis-stalled/answers.yaml answers.yaml",
        f"""sh -c "printf '{PLAN}' >> answers.yaml" """,
        """sh -c "echo Summary,Issue key,Labels > jira-export.csv" """,
    ],
    "docs/teams.md": [
        "git init -q",
        f"ln -s {ROOT} readiness",
        f"""sh -c "sed 's/date: 2026-06-05/date: 2026-06-01/; 85s/level: 2/level: 1/' {STORY} > answers.yaml" """,
        "git add answers.yaml",
        COMMIT,
        f"cp {STORY} answers.yaml",
        "git add answers.yaml",
        COMMIT,
    ],
    "docs/report.md": [
        BEGIN,
        "cp answers.yaml spring.yaml",
        "sh -c \"sed 's/use_case: .*/use_case: Note drafting/' answers.yaml > notes.yaml\"",
    ],
}
"""Commands that create the files a page presupposes."""
TYPED = {"README.md": "q\n", "docs/own-model.md": "\nbegun\nstandard\n1\nu\n0\nq\n"}
"""The text that `readiness assess` reads."""


class Block(NamedTuple):
    """A fenced block of a page."""

    line: int
    language: str
    file: str | None
    text: str


class Command(NamedTuple):
    """A line of a `console` block that begins with `$`, and the output below it."""

    line: str
    output: str

    @property
    def words(self) -> list[str]:
        return shlex.split(self.line, comments=True)

    @property
    def exit_code(self) -> int:
        stated = re.search(r"#.*exits with (\d+)", self.line)
        return int(stated[1]) if stated else 0


def blocks(page: str) -> list[Block]:
    """Return the fenced blocks of a page that have a language."""
    text = (ROOT / page).read_text("utf-8")
    return [
        Block(
            text.count("\n", 0, found.start("language")) + 1,
            found["language"],
            found["file"],
            textwrap.dedent(found["text"]),
        )
        for found in BLOCK.finditer(text)
    ]


def commands(console: str) -> Iterator[Command]:
    """Yield the commands of a `console` block."""
    for part in re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]:
        line, _, output = part.partition("\n")
        yield Command(line, output)


def run(words: list[str], folder: Path, typed: str = "") -> CommandResult:
    """Run a command with `&&` and `>` in a folder.

    `readiness` runs in this process; make runs dry, because it would set up the project again.
    """
    if "&&" in words:
        at = words.index("&&")
        first = run(words[:at], folder, typed)
        return first if first.returncode else run(words[at + 1 :], folder, typed)
    if ">" in words:
        at = words.index(">")
        result = run(words[:at], folder, typed)
        (folder / words[at + 1]).write_bytes(result.output)
        return result._replace(stdout="")
    if words[0] == "readiness":
        return readiness_here(*words[1:], cwd=folder, stdin=typed, COLUMNS="100")
    if words[0] == "make":
        return run_process(["make", "--dry-run", "--silent", *words[1:]], ROOT)
    return run_process(words, folder)


def run_process(words: list[str], folder: Path) -> CommandResult:
    ran = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    return CommandResult(ran.returncode, ran.stdout.encode(), ran.stdout, ran.stderr)


def check_console(block: Block, folder: Path, page: str) -> Path:
    """Run the commands of a block, compare codes and the output that the page shows, and return the last folder."""
    __tracebackhide__ = True
    for command in commands(block.text):
        if command.words[0] == "cd":
            folder = (folder / command.words[1]).resolve(strict=True)
            continue
        result = run(command.words, folder, TYPED.get(page, ""))
        printed = result.stdout + result.stderr
        where = f"{page}:{block.line}: $ {command.line}"
        if result.returncode != command.exit_code:
            pytest.fail(f"{where}\nexited with {result.returncode}:\n{printed}")
        shown = command.output.replace("…", "...")
        if shown and not doctest.OutputChecker().check_output(shown, printed, doctest.ELLIPSIS):
            pytest.fail(f"{where}\nthe page shows:\n{command.output}\nthe program prints:\n{printed}")
    return folder


def check_python(block: Block, names: dict[str, object], page: str) -> None:
    """Run a block of code, or the examples of a block with `>>>`, with the names of the blocks before it."""
    __tracebackhide__ = True
    if ">>>" not in block.text:
        exec(compile("\n" * block.line + block.text, page, "exec"), names)
        return
    text = block.text.replace("…", "...")
    test = doctest.DocTestParser().get_doctest(text, {}, page, page, block.line)
    test.globs = names
    differences: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=differences.append, clear_globs=False)
    if differences:
        pytest.fail("".join(differences))


PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/*.md", "examples/README.md", "examples/*/README.md")
    for path in ROOT.glob(pattern)
)
WITH_EXAMPLES = [page for page in PAGES if any(block.language in {"console", "python"} for block in blocks(page))]


@pytest.mark.parametrize("page", WITH_EXAMPLES)
def test_the_examples_of_a_page_run_and_print_what_it_shows(page, tmp_path, monkeypatch):
    if page.startswith("examples/"):
        shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("report.*"))
    monkeypatch.chdir(tmp_path)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Somebody")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "somebody@example.org")
    folder = tmp_path
    for command in BEFORE.get(page, []):
        assert run(shlex.split(command), tmp_path).returncode == 0, command
    names: dict[str, object] = {"__name__": "example"}
    for block in blocks(page):
        if block.file:
            (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.file).write_text(block.text, "utf-8")
        elif block.language == "console":
            folder = check_console(block, folder, page)
        elif block.language == "python":
            check_python(block, names, page)


def test_pages_with_examples_are_found():
    assert {"README.md", "CONTRIBUTING.md", "docs/own-model.md", "docs/report.md"} <= set(WITH_EXAMPLES)


def test_commands_are_shown_in_console_blocks_only():
    console = re.compile(r"^( *)```console\n.*?^\1```$", re.MULTILINE | re.DOTALL)
    elsewhere = [
        f"{page}: {line}"
        for page in PAGES
        for line in console.sub("", (ROOT / page).read_text("utf-8")).splitlines()
        if re.match(r" *(\$ |readiness [a-z])", line)
    ]

    assert not elsewhere, "\n".join(["no test runs these:", *elsewhere])


def test_the_test_files_that_pages_name_exist():
    named = {
        (page, name)
        for page in PAGES
        for name in re.findall(r"tests/[\w/]+\.py", (ROOT / page).read_text("utf-8"))
        if "NAME" not in name
    }

    assert [f"{page}: {name}" for page, name in sorted(named) if not (ROOT / name).exists()] == []


def test_output_that_a_page_shows_wrongly_is_found(tmp_path):
    with pytest.raises(pytest.fail.Exception, match=r"page.md:7: \$ echo two\nthe page shows:\none"):
        check_console(Block(7, "console", None, "$ echo one\none\n$ echo two\none\n"), tmp_path, "page.md")


def test_an_example_of_code_that_a_page_shows_wrongly_is_found():
    with pytest.raises(pytest.fail.Exception, match="Expected:\n    3"):
        check_python(Block(7, "python", None, ">>> 1 + 1\n3\n"), {}, "page.md")
