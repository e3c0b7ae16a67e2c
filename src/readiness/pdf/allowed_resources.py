"""Allow the layout engine to load data inside the page, and nothing else."""

from typing import Any


def data_fetcher() -> Any:
    """Return a URL fetcher that serves `data:` addresses and rejects all others; WeasyPrint must be importable."""
    from weasyprint.urls import URLFetcher  # noqa: PLC0415  its import fails where Pango is missing

    return URLFetcher(allowed_protocols={"data"}, allow_redirects=False)
