"""A real report, and fixtures that verify it with other embedded files without loading and layout."""

import json
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from forgeries import Pdf
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.pdf.attachments import attachments
from readiness.statements.verification import other_file
from readiness.verification import verify as module
from readiness.verification.layout_comparison import LayoutComparison
from readiness.verification.read_pdf import ReportPdf
from readiness.verification.verify import Verification
from readiness.view.build import build_view
from readiness.view.edition import Edition

judged = lru_cache(maxsize=8)(module._judged)  # noqa: SLF001  the part that takes time


@pytest.fixture(scope="session")
def board(paper: Callable[[str, str], Path]) -> Pdf:
    return Pdf(paper("sepsis-stalled", "board").read_bytes())


class Files(dict[str, bytes]):
    """Files by name, with a short text for the output of a failed test."""

    def __repr__(self) -> str:
        return f"<{', '.join(self)}>"


@pytest.fixture(scope="session")
def inside(board: Pdf) -> Files:
    """The files embedded in the report."""
    reader = pypdf.PdfReader(BytesIO(board))
    return Files({name: b"".join(parts) for name, parts in reader.attachments.items()})


@pytest.fixture
def verified(board: Pdf, inside: Files, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, bytes]], Verification]:
    """Return a function that verifies the report with other embedded files; only those files are compared."""

    def files_again(assessment: Assessment, form: str, edition: Edition) -> dict[str, bytes]:
        seen = pipeline.redact(assessment, edition)
        return {file.name: file.content for file in attachments(seen, edition, build_view(seen, edition))}

    def files_apart(paper: ReportPdf, again: dict[str, bytes], path: str) -> LayoutComparison:
        return LayoutComparison(
            tuple(other_file(name=name) for name in paper.files | again if paper.files.get(name) != again.get(name))
        )

    monkeypatch.setattr(pipeline, "report", files_again)
    monkeypatch.setattr(module, "compare_layout", files_apart)
    monkeypatch.setattr(module, "_judged", judged)

    def verify_with(files: dict[str, bytes]) -> Verification:
        monkeypatch.setattr(module, "read_pdf", lambda content, _: ReportPdf(content, 2, inside | files))
        return module.verify(board, "report.pdf")

    return verify_with


@pytest.fixture
def stated(inside: Files) -> Callable[..., dict[str, bytes]]:
    """Return a function that gives the report's statement, `readiness.json`, with changes."""

    def state(**changed: object) -> dict[str, bytes]:
        return {"readiness.json": json.dumps(json.loads(inside["readiness.json"]) | changed).encode()}

    return state
