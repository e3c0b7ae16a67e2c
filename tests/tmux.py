"""A real terminal: keys as input, the shown screen as output."""

import os
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Self

import pytest

_NUMBERS = count()


def without_a_panel(screen: str) -> bool:
    """Return True for an interview without an open panel, drawn down to its last line, which a panel covers.

    On a busy machine a screen is seen half drawn: without the upper edge of a panel that is still open.
    """
    return "┏" not in screen and "q leave" in screen


class Window:
    """A window of a separate tmux server."""

    def __init__(self, command: str, columns: int = 100, lines: int = 40, **environment: str) -> None:
        if shutil.which("tmux") is None:
            pytest.skip("tmux is missing: apt-get install tmux")
        self._socket = f"readiness-{os.getpid()}-{next(_NUMBERS)}"
        clean = {
            name: value
            for name, value in os.environ.items()
            if name not in {"CI", "NO_COLOR", "TMUX", "COLUMNS", "LINES"}
        }
        size = ["-x", str(columns), "-y", str(lines)]
        shell = f"{command}; echo ended $?; cat"
        self._tmux("-f", "/dev/null", "new-session", "-d", *size, shell, env=clean | environment)
        self._client = subprocess.Popen(
            ["tmux", "-u", "-L", self._socket, "-C", "attach-session", "-f", "no-output,ignore-size"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._tmux("kill-server")
        self._client.communicate()

    def press(self, *keys: str) -> None:
        """Press keys by their names in tmux."""
        self._ask("send-keys", *keys)

    def type(self, text: str) -> None:
        """Type text."""
        if text:
            self._tmux("send-keys", "-l", "--", text)

    def paste(self, text: str) -> None:
        """Paste text, as a terminal does."""
        self._tmux("load-buffer", "-", stdin=text)
        self._tmux("paste-buffer", "-p")

    def resize(self, columns: int, lines: int) -> None:
        """Give the window another size."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(lines))

    @property
    def screen(self) -> str:
        """Text of the screen."""
        return self._ask("capture-pane", "-p")

    @property
    def raw(self) -> str:
        """Text of the screen with its escape sequences for color."""
        return self._tmux("capture-pane", "-p", "-e")

    def log(self, path: Path) -> None:
        """Record every byte sent to the terminal from now on."""
        self._log = path
        path.touch()
        self._tmux("pipe-pane", "-O", f"cat >> {path}")

    @property
    def logged(self) -> int:
        """The number of recorded bytes."""
        return self._log.stat().st_size

    @property
    def process(self) -> int:
        """The id of the process that runs in the window's shell."""
        shell = self._tmux("list-panes", "-F", "#{pane_pid}").strip()
        children = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True, check=False).stdout.split()
        return int(children[0])

    def wait(self, shows: str | Callable[[str], bool], seconds: float = 20) -> str:
        """Wait until the screen shows a text or satisfies a condition; return the screen's text."""
        holds = (lambda screen: shows in screen) if isinstance(shows, str) else shows
        end = time.monotonic() + seconds
        while not holds(screen := self.screen):
            assert time.monotonic() < end, f"not shown: {shows}\n{screen}"
            time.sleep(0.02)
        return screen

    def still(self, seconds: float = 20) -> str:
        """Wait until two pictures of the screen in a row are equal, because one may be half drawn; return it."""
        end, last = time.monotonic() + seconds, ""
        while (screen := self.screen) != last:
            assert time.monotonic() < end, f"still changing:\n{screen}"
            last = screen
            time.sleep(0.02)
        return screen

    def _ask(self, *arguments: str) -> str:
        """Return the reply to a command of one line, from a client that stays: a new one costs a hundred times more."""
        asking, replying = self._client.stdin, self._client.stdout
        assert asking
        assert replying
        asking.write(f"{shlex.join(arguments)}\n")
        asking.flush()
        number, reply = "", list[str]()
        for line in replying:
            kind, _, told, flags = [*line.split(), "", "", "", ""][:4]
            if number and kind in {"%end", "%error"} and told == number:
                break
            if number:
                reply.append(line)
            elif kind == "%begin" and flags == "1":  # the reply to this client, no report of tmux's own
                number = told
        return "".join(reply)

    def _tmux(self, *arguments: str, stdin: str | None = None, env: dict[str, str] | None = None) -> str:
        done = subprocess.run(
            ["tmux", "-L", self._socket, *arguments], input=stdin, capture_output=True, text=True, check=False, env=env
        )
        return done.stdout
