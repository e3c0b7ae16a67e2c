"""Rules for the words of docstrings, and for the names of public classes."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from running import ROOT

SOURCE = ROOT / "src" / "readiness"
QUESTION = re.compile(r"(What|How|Is|Are|Whether|Does|Do|Why|Where|Which|Who)\b")
RIDDLE = re.compile(r"\b(anew|becomes of|at hand|of one's own)\b", re.IGNORECASE)


@cache
def nodes(path: Path) -> list[ast.AST]:
    """Return every node of a module, from the top."""
    return list(ast.walk(ast.parse(path.read_text("utf-8"))))


def docstrings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each docstring of modules, classes, functions and attributes."""
    for node in nodes(path):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.lineno, node.value.value.strip()


@cache
def all_docstrings() -> list[tuple[str, str]]:
    return [
        (f"{path.relative_to(ROOT)}:{line}", text)
        for path in sorted(SOURCE.rglob("*.py"))
        for line, text in sorted(docstrings(path))
    ]


def test_docstrings_are_found():
    assert len(all_docstrings()) > 1_000


def test_no_docstring_opens_like_a_question():
    wrong = [f"{where}: {text.splitlines()[0]}" for where, text in all_docstrings() if QUESTION.match(text)]

    assert not wrong, "\n".join(["begin with an imperative or a noun:", *wrong])


def test_no_docstring_speaks_in_riddles():
    wrong = [
        f"{where}: {' '.join(sentence.split())}"
        for where, text in all_docstrings()
        for sentence in re.split(r"(?<=[.;:]) ", text)
        if RIDDLE.search(" ".join(sentence.split()))
    ]

    assert not wrong, "\n".join(["use plain words:", *wrong])


def test_no_public_class_name_is_used_twice():
    places: dict[str, list[str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in nodes(path):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(str(path.relative_to(SOURCE)))

    assert len(places) > 200
    assert not {name: found for name, found in places.items() if len(found) > 1}
