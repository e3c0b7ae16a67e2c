"""A file is recognized as laid out by its lines, quickly; a yes is never wrong, and the examples get one."""

import random
from collections.abc import Iterator

import pytest

from readiness.errors import InvalidFilesError
from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import Document, parse
from readiness.saving import canonical_layout
from readiness.saving.canonical_layout import canonical_text, listed_questions
from readiness.saving.laid_out import is_laid_out
from running import ROOT

PACK = load_pack("healthcare-ai", "healthcare-ai")
EXAMPLES = sorted(path for path in ROOT.glob("examples/*/[a-z]*.yaml") if path.name != "readiness.yaml")


def recognized(document: Document) -> bool:
    return is_laid_out(document, PACK, listed_questions(document, PACK))


def spoiled(text: str, chosen: random.Random) -> str:
    """Return a text with one change of a kind that people make."""
    lines = text.split("\n")
    at, other = chosen.randrange(len(lines) - 1), chosen.randrange(len(lines) - 1)
    kinds = (
        lambda: lines.insert(at, ""),
        lambda: lines.pop(at),
        lambda: lines.insert(at, f" {lines.pop(at)}"),
        lambda: lines.insert(other, lines.pop(at)),
        lambda: lines.insert(at, "  # a remark"),
        lambda: lines.insert(at, "# a remark"),
        lambda: lines.insert(at, lines.pop(at).replace(": ", ":  ", 1)),
        lambda: lines.insert(at + 1, lines.pop(at)),
    )
    chosen.choice(kinds)()
    return "\n".join(lines)


def readable(texts: Iterator[str]) -> Iterator[Document]:
    for text in texts:
        try:
            document = parse(text, "answers.yaml")
        except InvalidFilesError:
            continue
        if isinstance(document.data, dict):
            yield document


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_yes_is_right_for_a_file_and_for_its_spoiled_copies(path, monkeypatch) -> None:
    text = canonical_text(parse(path.read_text("utf-8"), "answers.yaml"), PACK)
    chosen = random.Random(path.name)
    copies = list(readable(spoiled(text, chosen) for _ in range(60)))
    quick = [document for document in copies if recognized(document)]
    assert recognized(parse(text, "answers.yaml"))

    monkeypatch.setattr(canonical_layout, "is_laid_out", lambda *_: False)

    assert [document.text for document in quick] == [canonical_text(document, PACK) for document in quick]
    assert any(canonical_text(document, PACK) != document.text for document in copies)
