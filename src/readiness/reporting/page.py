"""View → one self-contained HTML page, for the screen and, printed, for the PDF."""

from base64 import b64encode
from hashlib import sha256

from readiness.reporting.columns import shown_columns
from readiness.reporting.figures import figures
from readiness.reporting.sections import sections
from readiness.reporting.templates.folder import shipped
from readiness.reporting.templates.rendering import page_of
from readiness.reporting.templates.template import Template
from readiness.reporting.view import View
from readiness.reporting.view.plain import as_plain


def page(view: View, template: Template | None = None, *, paper: bool = False) -> str:
    """Return the report as one HTML file without scripts and without anything to load.

    With `paper`, what would be hidden in print is left out, because laying it out would cost time. Raises
    InvalidFilesError for what is wrong with a template that is not shipped.
    """
    template = template or shipped()
    data = {
        **as_plain(view),
        "sections": [section._asdict() for section in sections(view)],
        "shows": shown_columns(view)._asdict(),
        "words": template.words,
        "paper": paper,
        "charts": figures(view, template.recolored),
    }
    ours = {
        "styles": template.styles,
        "policy": _policy(template.styles),
        "logo": template.logo,
    }
    return page_of(template, data, ours)


def _policy(styles: str) -> str:
    digest = b64encode(sha256(styles.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
