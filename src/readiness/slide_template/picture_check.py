"""Accept only PNG, JPEG and GIF pictures, detected by content and not by file name, and cut them at their end."""

from functools import partial
from io import BytesIO
from typing import Protocol

from PIL import Image

from readiness.picture_end import cut_at_end
from readiness.slide_template import slide_limits
from readiness.statements import slide_template_problems as problems
from readiness.statements.statement import Statement

_FORMS = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg", "GIF": "gif"}
_LARGE = partial(problems.pictures_too_large, millions=slide_limits.PIXELS // 1_000_000)


class Omission(Protocol):
    """A phrase for one kind of content that is left out of a copy."""

    def __call__(self, *, number: int) -> Statement:
        """Return the statement for a number of items."""


class UnsafePictureError(Exception):
    """A picture that is not copied."""

    def __init__(self, kind: Omission) -> None:
        super().__init__(kind)
        self.kind = kind


def checked_picture(content: bytes) -> tuple[bytes, str]:
    """Return the picture without bytes after its end, and `png`, `jpeg` or `gif`.

    Bytes after the end are cut and the picture kept: they change nothing that is shown, programs add them without the
    author's knowledge, and they could carry a stranger's file into the report.
    Raises UnsafePictureError: for other formats, too many pixels, and a picture without an end.
    """
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG", "GIF")) as picture:
            form, pixels = _FORMS[picture.format or ""], picture.width * picture.height
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnsafePictureError(_LARGE) from None
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged picture
        raise UnsafePictureError(problems.pictures_of_other_formats) from None
    if pixels > slide_limits.PIXELS:
        raise UnsafePictureError(_LARGE)
    cut = cut_at_end(content)
    if cut is None:
        raise UnsafePictureError(problems.pictures_broken)
    return cut, form
