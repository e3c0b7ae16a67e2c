"""Accept only PNG, JPEG and GIF pictures, detected by content and not by file name, and cut them at their end."""

from io import BytesIO

from PIL import Image

from readiness.picture_end import cut_at_end
from readiness.slide_template import slide_limits

_FORMS = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg", "GIF": "gif"}
_OTHER = "pictures that are not PNG, JPEG or GIF"
_BROKEN = "pictures that break off before their end"
_LARGE = f"pictures of more than {slide_limits.PIXELS // 1_000_000} million pixels"


class UnsafePictureError(Exception):
    """A picture that is not copied; the message names the kind of pictures left out."""


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
        raise UnsafePictureError(_OTHER) from None
    if pixels > slide_limits.PIXELS:
        raise UnsafePictureError(_LARGE)
    cut = cut_at_end(content)
    if cut is None:
        raise UnsafePictureError(_BROKEN)
    return cut, form
