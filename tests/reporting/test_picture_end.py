"""A picture ends where its format says: what is written after it is cut, and one without an end is none."""

from io import BytesIO

import pytest
from PIL import Image

from readiness.picture_end import cut_at_end

NOISE = Image.effect_noise((40, 30), 90).convert("RGB")


def saved(form, **options):
    out = BytesIO()
    NOISE.save(out, form, **options)
    return out.getvalue()


PICTURES = {
    "png": saved("PNG"),
    "png, palette": saved("PNG", optimize=True),
    "jpeg": saved("JPEG", quality=95),
    "jpeg, progressive": saved("JPEG", progressive=True),
    "jpeg, restart markers": saved("JPEG", restart_marker_blocks=1),
    "jpeg, comment and thumbnail": saved(
        "JPEG", comment=b"\xff\xd9 is no end here", exif=b"Exif\0\0" + saved("JPEG")[:9000]
    ),
    "gif": saved("GIF"),
    "gif, animated": saved("GIF", save_all=True, append_images=[NOISE.rotate(90)], comment=b"; is no end here"),
}
AFTER = [b"\0", b"\n\xff\xd9", b";", b"PK\x03\x04 a file", PICTURES["png"]]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_kept_whole(name):
    assert cut_at_end(PICTURES[name]) == PICTURES[name]


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("after", AFTER)
def test_bytes_after_the_end_are_cut(name, after):
    assert cut_at_end(PICTURES[name] + after) == PICTURES[name]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_that_breaks_off_has_no_end(name):
    content = PICTURES[name]

    assert [length for length in range(len(content)) if cut_at_end(content[:length])] == []


@pytest.mark.parametrize("content", [b"", b"BM", b"RIFF", b"<svg/>", b"\xff\xd8\xff", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_no_other_content_is_a_picture(content):
    assert cut_at_end(content) is None
