"""A yaml-language-server, as editors start it: the answers that it gives about one file, over its standard streams."""

import json
import subprocess
from itertools import count
from pathlib import Path
from threading import Timer
from typing import Any, Self

SETTINGS = {"yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}}

_MOST_SECONDS = 120
"""The life of a server: one that hangs ends then, and the test with it."""


class LanguageServer:
    """A running server; a file is told to it as text, and a place in the text is where `|` stands."""

    def __init__(self, program: list[str], folder: Path) -> None:
        self._folder, self._ids, self._files = folder, count(1), count(1)
        self._process = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        assert self._process.stdin
        assert self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout
        self._limit = Timer(_MOST_SECONDS, self._process.kill)
        self._limit.start()

    def __enter__(self) -> Self:
        root = self._folder.as_uri()
        able = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}
        folders = [{"uri": root, "name": "answers"}]
        self.ask("initialize", processId=None, rootUri=root, capabilities=able, workspaceFolders=folders)
        self._tell("initialized")
        self._tell("workspace/didChangeConfiguration", settings=SETTINGS)
        return self

    def __exit__(self, *_: object) -> None:
        self._limit.cancel()
        self._process.kill()
        self._process.communicate()

    def hover(self, text: str) -> str:
        """Return what is shown for the place."""
        shown = self.ask("textDocument/hover", **self._opened(text))
        return shown["contents"]["value"] if shown else ""

    def offered(self, text: str) -> dict[str, str]:
        """Return what may be typed at the place, each with its help."""
        found = self.ask("textDocument/completion", **self._opened(text))
        return {one["label"]: _text(one.get("documentation", "")) for one in found["items"]}

    def faults(self, text: str) -> list[str]:
        """Return what is wrong with the text, with the number of its line."""
        uri = self._opened(text + "|")["textDocument"]["uri"]
        while True:
            message = self._heard()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                found = message["params"]["diagnostics"]
                return [f"{one['range']['start']['line'] + 1}: {one['message']}" for one in found]

    def ask(self, method: str, **params: Any) -> Any:
        """Return the result of a request; what the server asks meanwhile is answered."""
        id_ = next(self._ids)
        self._send({"id": id_, "method": method, "params": params})
        while True:
            message = self._heard()
            if message.get("id") == id_ and "method" not in message:
                return message["result"]

    def _opened(self, marked: str) -> dict[str, Any]:
        before, _, after = marked.partition("|")
        uri = (self._folder / f"{next(self._files)}.yaml").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": before + after}
        self._tell("textDocument/didOpen", textDocument=document)
        place = {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}
        return {"textDocument": {"uri": uri}, "position": place}

    def _heard(self) -> dict[str, Any]:
        """Return the next message, after answering it if it is a request for the settings or for anything else."""
        length = 0
        while (line := self._out.readline()) != b"\r\n":
            if not line:
                raise EOFError("the language server has ended")
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self._out.read(length))
        if "method" in message and "id" in message:
            wanted = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
            answer = None if wanted is None else [SETTINGS.get(one.get("section", "")) for one in wanted]
            self._send({"id": message["id"], "result": answer})
        return message

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n%s" % (len(text), text))
        self._in.flush()


def _text(documentation: Any) -> str:
    return str(documentation["value"] if isinstance(documentation, dict) else documentation)
