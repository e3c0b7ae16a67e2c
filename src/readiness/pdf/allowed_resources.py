"""Allow the layout engine to load data inside the page and the shipped typeface, and nothing else."""

from typing import Any

from readiness.typeface.face_styles import FACES_ON_PAPER, face_path


def data_fetcher() -> Any:
    """Return a URL fetcher that serves `data:` addresses and rejects all others; WeasyPrint must be importable."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415  fails where Pango is missing

    class DataFetcher(URLFetcher):  # type: ignore[misc]
        """A fetcher that knows the short addresses of the shipped typeface."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            if weight := FACES_ON_PAPER.get(url):
                return URLFetcherResponse(url, face_path(weight, "ttf").read_bytes())
            return super().fetch(url, headers)

    return DataFetcher(allowed_protocols={"data"}, allow_redirects=False)
