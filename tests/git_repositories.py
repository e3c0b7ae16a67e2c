"""Real git repositories for tests, with fixed dates and authors."""

import os
import subprocess
from pathlib import Path

_NOBODY = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Somebody",
    "GIT_AUTHOR_EMAIL": "somebody@example.org",
    "GIT_COMMITTER_NAME": "Somebody",
    "GIT_COMMITTER_EMAIL": "somebody@example.org",
}


class GitRepository:
    """A repository in a folder, with the branch `main`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, day: str = "2026-01-05") -> str:
        """Run git in the repository; return what it writes."""
        when = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
        return subprocess.run(
            ["git", "-C", str(self.folder), *arguments],
            env=os.environ | _NOBODY | when,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def commit(self, day: str = "2026-01-05", **files: str | bytes) -> str:
        """Write files by path, commit everything, and return the id of the commit."""
        for path, content in files.items():
            self.write(path, content)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=a change", day=day)
        return self.git("rev-parse", "HEAD").strip()
