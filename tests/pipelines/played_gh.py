"""A program `gh` that keeps pull requests, comments and issues in a file, for what the workflows ask of GitHub.

It refuses every other request, so that a test notices a request that GitHub was never asked for.
"""

import json
import os
import re
import shutil
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

BOT = {"login": "github-actions[bot]"}


def main(words: list[str]) -> int:
    """Answer one request by the state in the file that the environment names."""
    file = Path(os.environ["PLAYED_GITHUB"])
    state = json.loads(file.read_text("utf-8"))
    if words[:2] == ["run", "download"]:
        return _download(state, words)
    sys.stdout.write(json.dumps(_api(state, words)))
    file.write_text(json.dumps(state), "utf-8")
    return 0


def _download(state: dict[str, Any], words: list[str]) -> int:
    kept = Path(state["artifacts"]) / words[words.index("--name") + 1]
    if not kept.is_dir() or not any(kept.iterdir()):
        return 1
    shutil.copytree(kept, words[words.index("--dir") + 1], dirs_exist_ok=True, symlinks=True)
    return 0


def _api(state: dict[str, Any], words: list[str]) -> Any:
    method = words[words.index("-X") + 1] if "-X" in words else "GET"
    path, _, query = next(word for word in words if word.startswith("repos/")).partition("?")
    fields = dict(word.split("=", 1) for before, word in pairwise(words) if before == "-f")
    fields |= {name: values[0] for name, values in parse_qs(query).items()}
    data = json.loads(sys.stdin.read()) if "--input" in words else {}
    return _answer(state, method, path.removeprefix("repos/elm/answers/"), fields, data)


def _answer(state: dict[str, Any], method: str, path: str, fields: dict[str, str], data: dict[str, Any]) -> Any:
    if (method, path) == ("GET", "pulls"):
        return [one for one in state["pulls"] if one["label"] == fields["head"]]
    if method == "GET" and re.fullmatch(r"issues/\d+/comments", path):
        return [state["comments"]]  # pages of comments
    if (method, path) == ("GET", "issues"):
        wanted = (one for one in state["issues"] if fields["labels"] in one["labels"])
        return [[one for one in wanted if one["state"] == fields["state"]]]
    if method == "POST":
        into = state["issues" if path == "issues" else "comments"]
        number = len(into) + 1
        into.append({"id": number, "number": number, "state": "open", "user": BOT, **data})
        return into[-1]
    if method == "PATCH" and (asked := re.fullmatch(r"issues(/comments)?/(\d+)", path)):
        changed = state["comments" if asked[1] else "issues"][int(asked[2]) - 1]
        changed.update(data)
        return changed
    raise SystemExit(f"not a request that the workflows make: {method} {path}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
