"""A real report, and ways to verify it with other files inside, without the time that loading and layout take."""

import json
from functools import lru_cache
from io import BytesIO

import pypdf
import pytest

from forgeries import Pdf
from readiness.pdf.attachments import attachments
from readiness.verification import verify as module
from readiness.verification.layout_comparison import LayoutComparison
from readiness.verification.read_pdf import ReportPdf
from readiness.view import build_view

judged = lru_cache(maxsize=8)(module._judged)  # noqa: SLF001  the part that takes time


@pytest.fixture(scope="session")
def board(paper):
    return Pdf(paper("sepsis-stalled", "board").read_bytes())


class Files(dict):
    """Files by name, shown in few words where a test fails."""

    def __repr__(self):
        return f"<{', '.join(self)}>"


@pytest.fixture(scope="session")
def inside(board):
    """The files inside the report."""
    reader = pypdf.PdfReader(BytesIO(board))
    return Files({name: b"".join(parts) for name, parts in reader.attachments.items()})


@pytest.fixture
def verified(board, inside, monkeypatch):
    """Verify the report with other files inside; of the layout, only the files inside are compared."""

    def files_again(assessment, form, edition):
        seen = module.pipeline.redact(assessment, edition)
        return {file.name: file.content for file in attachments(seen, edition, build_view(seen, edition))}

    def files_apart(paper, again, path):
        return LayoutComparison(tuple(name for name in paper.files | again if paper.files.get(name) != again.get(name)))

    monkeypatch.setattr(module.pipeline, "report", files_again)
    monkeypatch.setattr(module, "compare_layout", files_apart)
    monkeypatch.setattr(module, "_judged", judged)

    def verify_with(files):
        monkeypatch.setattr(module, "read_pdf", lambda content, _: ReportPdf(content, 2, inside | files))
        return module.verify(board, "report.pdf")

    return verify_with


@pytest.fixture
def stated(inside):
    """What the report says of itself, with changes."""

    def state(**changed):
        return {"readiness.json": json.dumps(json.loads(inside["readiness.json"]) | changed).encode()}

    return state
