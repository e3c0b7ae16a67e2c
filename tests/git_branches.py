"""Two branches of one answers file in a real git repository, and their merge."""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import parse
from readiness.saving.new_answers import new_answers
from readiness.saving.yaml_file_edit import edit_text

PACK = load_pack("healthcare-ai", "healthcare-ai")
QUESTIONS = list(PACK.questionnaire.questions)

_ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    **{f"GIT_{who}_{what}": "ana@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}


def a_new_file() -> str:
    """The file that `readiness new` writes."""
    return new_answers(PACK, "Elm", "Beds", "2026-06-05", {"touches_clinical_care": "true"})


def answered(text: str, answers: Mapping[str, Any]) -> str:
    """Return a file with answers in it, written one by one as `assess` and `answer` do."""
    for question, answer in answers.items():
        document = parse(text, "answers.yaml")
        data = document.data | {"answers": {**(document.data["answers"] or {}), question: answer}}
        text = edit_text(document, data, [("answers", question)], PACK)
    return text


def answers_in(text: str) -> dict[str, Any]:
    """Return the answers in a text; it holds no marker of a conflict, or this raises."""
    return parse(text, "answers.yaml").data["answers"] or {}


class Branches:
    """A repository with the branches `ours`, checked out, and `theirs`, of one file."""

    def __init__(self, folder: Path, base: str, ours: str, theirs: str) -> None:
        self.folder, self.file = folder, folder / "answers.yaml"
        self.git("init", "-q", "-b", "base")
        self._commit(base)
        for branch, text in (("theirs", theirs), ("ours", ours)):
            self.git("checkout", "-q", "-b", branch, "base")
            self._commit(text)

    def _commit(self, text: str) -> None:
        self.file.write_text(text, encoding="utf-8", newline="")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "Answers")

    def git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run git here; a setting of the machine or of the person changes nothing."""
        return subprocess.run(
            ["git", *arguments], cwd=self.folder, env=_ENVIRONMENT, capture_output=True, text=True, check=False
        )

    def use_driver(self) -> None:
        """Let git merge by question, as the lines of `readiness new --git` do."""
        (self.folder / ".git/info/attributes").write_text("/answers.yaml merge=readiness\n", encoding="utf-8")
        program = shlex.join([sys.executable, "-m", "readiness"])
        self.git("config", "merge.readiness.driver", f"{program} combine --driver %O %A %B %P")

    def merged(self, *how: str) -> tuple[int, str]:
        """Merge the other branch with arguments of git; return git's exit code and the file."""
        code = self.git(*(how or ("merge", "-q", "theirs"))).returncode
        return code, self.file.read_text(encoding="utf-8")
