"""Find sentences in the source that are no statements: `python tests/sentences.py [FOLDER OR FILE ...]` lists them.

A sentence is a constant or an f-string of three words or more. Docstrings, phrases, help of the command line, regular
expressions, word lists (`"…".split()`), `__repr__` and errors of programming (TypeError and the like) are none.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "readiness"
_WORD = re.compile(r"[\"'“(]?[A-Za-z][a-z]*(?:['’-][a-z]+)*[\"'”)]?[,.;:!?…]?")
_QUIET_CALLS = {
    "phrase",
    "compile",
    "fullmatch",
    "match",
    "search",
    "sub",
    "finditer",
    "split",
    "findall",
    "Option",
    "Argument",
}
_QUIET_CALLS |= {"getLogger", "Typer", "command", "callback"}
_QUIET_ERRORS = {"TypeError", "RuntimeError", "AssertionError", "KeyError", "NotImplementedError"}
_HELP = {"help", "epilog", "metavar", "rich_help_panel", "description", "summary"}


NOT_SAID = {
    "__init__.py": "the error of a missing attribute, as Python words it",
    "chart_elements/svg.py": "names of fonts",
    "cli/commands/check.py": "the id of a kind of name",
    "cli/commands/list.py": "help of the command line",
    "cli/commands/new.py": "a command to type",
    "cli/new_pack_files.py": "commands to type",
    "cli/commands/schema.py": "help of the command line",
    "interview/filters.py": "the id of a kind of name",
    "isolation/isolated_process.py": "the code that starts a process",
    "loading/read_pack.py": "ids of kinds of names",
    "loading/yaml_syntax_errors.py": "messages of the YAML library, by which its errors are told apart",
    "page/allowed_html.py": "vocabularies of HTML and SVG",
    "page/build_page.py": "the policy of the page",
    "page/recolor_pictures.py": "styles",
    "pdf/standards.py": "metadata of PDF/UA",
    "redaction/answers_yaml.py": "content of a file",
    "redaction/redact_answers.py": "texts that stand for withheld ones in answers",
    "room/phone_connection.py": "the policy of the page, and a status line",
    "room/phone_requests.py": "a response that no browser of a phone gets",
    "saving/answers_schema.py": "descriptions in a JSON schema",
    "saving/level_schema.py": "descriptions in a JSON schema",
    "saving/overlay_schema.py": "descriptions in a JSON schema",
    "saving/combine_files.py": "comments in a new file",
    "saving/combine_one_question.py": "notes in a new file",
    "saving/like_another.py": "comments in a new file",
    "saving/new_answers.py": "comments in a new file",
    "saving/new_case.py": "comments in a new file",
    "saving/git_setup.py": "commands to type",
    "saving/starter_pack.py": "the files of a new pack",
    "search/full_text.py": "queries of a database",
    "tables/form_choices.py": "choices that people write, and a comment in a new pack",
    "tables/pack_comments.py": "comments in a new pack",
    "tables/pack_text.py": "the files of a new pack",
    "tables/scale_of_table.py": "a comment in a new pack",
    "typeface/face_styles.py": "styles",
    "view/serialization.py": "descriptions in a JSON schema",
}
"""Files with text that is no sentence of the program to a person, each with the kind of text."""


def sentences(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of every sentence in the source of a module; `{}` stands for a value."""
    tree = ast.parse(source)
    quiet = {id(part) for node in ast.walk(tree) for quiet in _quiet(node) for part in ast.walk(quiet)}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in quiet or id(node) in inside:
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value if _is_text(part) else "{}" for part in node.values)  # type: ignore[attr-defined]
        elif _is_text(node):
            text = node.value  # type: ignore[attr-defined]
        else:
            continue
        if is_sentence(text):
            yield node.lineno, text  # type: ignore[attr-defined]


def is_sentence(text: str) -> bool:
    """Return whether a text has three words or more, of which two are no placeholders."""
    parts = text.split()
    words = [part for part in parts if _WORD.fullmatch(part)]
    return len(words) >= 2 and len(words) + sum("{}" in part for part in parts) >= 3


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _quiet(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of a node that hold no sentences for people."""
    for line in getattr(node, "body", ()) if isinstance(getattr(node, "body", None), list) else ():
        if isinstance(line, ast.Expr) and _is_text(line.value):
            yield line.value
    if isinstance(node, ast.FunctionDef) and node.name == "__repr__":
        yield node
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and _name(node.exc.func) in _QUIET_ERRORS:
        yield node
    if isinstance(node, ast.Call):
        if _name(node.func) in _QUIET_CALLS:
            yield node
        yield from (part.value for part in node.keywords if part.arg in _HELP)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def found_in(*places: Path) -> Iterator[tuple[Path, int, str]]:
    """Yield the file, line and text of every sentence outside the statements."""
    for place in places:
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            if path.parent.name != "statements" and path.relative_to(SOURCE).as_posix() not in NOT_SAID:
                yield from ((path, line, text) for line, text in sentences(path.read_text("utf-8")))


if __name__ == "__main__":
    rows = list(found_in(*(map(Path.resolve, map(Path, sys.argv[1:])) if sys.argv[1:] else [SOURCE])))
    for path, line, text in rows:
        print(f"{path}:{line}: {' '.join(text.split())[:140]}")
    print(len(rows))
