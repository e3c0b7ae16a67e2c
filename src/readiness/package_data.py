"""Locations of the shipped questionnaires, rubrics and report templates."""

from pathlib import Path
from typing import Literal

Kind = Literal["questionnaires", "rubrics", "report_templates"]

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]


def data_folder(kind: Kind) -> Path:
    """Return the folder of the shipped data of one kind, in an installed wheel or in a checkout."""
    installed = _PACKAGE / "_bundled" / kind
    return installed if installed.is_dir() else _CHECKOUT / kind
