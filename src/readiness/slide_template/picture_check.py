"""Accept only PNG, JPEG and GIF pictures, detected by content and not by file name."""

from io import BytesIO

from PIL import Image

from readiness.slide_template import slide_limits

_FORMS = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg", "GIF": "gif"}
_OTHER = "pictures that are not PNG, JPEG or GIF"
_LARGE = f"pictures of more than {slide_limits.PIXELS // 1_000_000} million pixels"


class UnsafePictureError(Exception):
    """A picture that is not copied; the message names the kind of pictures left out."""


def picture_format(content: bytes) -> str:
    """Return `png`, `jpeg` or `gif`. Raises UnsafePictureError: for other formats and too many pixels."""
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG", "GIF")) as picture:
            form, pixels = _FORMS[picture.format or ""], picture.width * picture.height
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnsafePictureError(_LARGE) from None
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged picture
        raise UnsafePictureError(_OTHER) from None
    if pixels > slide_limits.PIXELS:
        raise UnsafePictureError(_LARGE)
    return form
