"""An organization's own look reaches the page, the pictures and the policy; what the folder lacks is standard."""

import re
from base64 import b64encode
from hashlib import sha256
from shutil import copytree

import pytest
from PIL import Image

from readiness.chart_elements.palette import TEAL
from readiness.errors import InvalidFilesError, ReadinessError
from readiness.package_data import data_folder
from readiness.page import template_limits
from readiness.page.build_page import build_page
from readiness.page.html_tree import parse_page, serialize_page
from readiness.page.logo import picture_data_url
from readiness.page.template_folder import load_template, shipped_template
from readiness.statements import template_problems
from readiness.view.build import build_view

LOOK = """title: Ours
logo: logo.jpg
colors: {main: "#7a1f5c", accent: "#8a4b00"}
words: {report: Elm Hill readiness, decisions: For the board, confidential: For the board only, contact: Ask Quality}
"""


@pytest.fixture
def folder(tmp_path):
    Image.new("RGB", (40, 20)).save(tmp_path / "logo.jpg")
    (tmp_path / "look.yaml").write_text(LOOK)
    return tmp_path


@pytest.fixture
def html(folder, view):
    return build_page(view, load_template(str(folder)))


def test_a_folder_with_a_look_and_a_logo_is_a_template(html):
    assert '<img class="logo" src="data:image/jpeg;base64,' in html
    assert '<p class="kicker">Elm Hill readiness ' in html
    assert '<h2 class="plain">For the board</h2>' in html
    assert "For the board only</p>" in html
    assert "Ask Quality</p>" in html


def test_its_colors_replace_ours_in_every_picture(html):
    pictures = "".join(re.findall(r"<svg.*?</svg>", html, re.DOTALL))

    assert TEAL not in pictures
    assert 'fill="#7a1f5c"' in pictures


def test_the_policy_covers_its_colors_and_a_dark_screen_keeps_its_own(html):
    styles = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)[0]

    assert f"'sha256-{b64encode(sha256(styles.encode()).digest()).decode()}'" in html
    assert "(prefers-color-scheme: light) { :root { --teal: #7a1f5c" in styles
    assert "--teal: #6fc0c8" in styles


def test_a_copy_of_the_standard_look_makes_the_same_page_of_hostile_answers(tmp_path, hostile):
    copytree(data_folder("report_templates") / "standard", tmp_path / "copy")

    copied = build_page(build_view(hostile), load_template(str(tmp_path / "copy")))

    assert copied.replace('<meta http-equiv="x-dns-prefetch-control" content="off">\n', "", 1) == serialize_page(
        parse_page(build_page(build_view(hostile)))
    )


def test_a_shipped_name_means_the_shipped_template_wherever_one_is(tmp_path, monkeypatch):
    (tmp_path / "plain").mkdir()
    monkeypatch.chdir(tmp_path)

    assert load_template("plain") is shipped_template("plain")


def test_text_of_answers_stays_text_whatever_a_template_does_with_it(tmp_path, hostile):
    said = "header.organization"
    ways = [
        f"{said} | upper", f"{said} | replace('x', charts.heat.svg[:1])", f"[charts.heat.svg[:1], {said}] | join",
        f"charts.heat.svg[:0] ~ {said}", f"charts.heat.svg[:1].replace('<', {said})", f"{said} | truncate(40) | string",
        f"charts.heat.svg[:0].join([{said}])", f"({said} | e) | trim | title",
    ]  # fmt: skip
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/foot.html.j2").write_text("".join(f"<p>{{{{ {way} }}}}</p>\n" for way in ways))
    html = build_page(build_view(hostile), load_template(str(tmp_path)))

    assert html.lower().count("<script") == 1
    assert html.count("alert(") > len(ways)


def test_styles_and_files_beyond_the_limits_are_reported(folder):
    (folder / "changes.css").write_text("/* */\n" * 50_000)
    (folder / "logo.jpg").write_bytes(b"\xff\xd8\xff" + bytes(template_limits.LOGO_BYTES))
    with pytest.raises(InvalidFilesError) as raised:
        load_template(str(folder))

    assert {str(one.message) for one in raised.value.problems} == {
        "this file is larger than 256 KiB",
        "this file is larger than 2 MiB",
    }


def test_a_folder_of_many_files_is_not_walked_to_its_end(folder):
    for number in range(template_limits.FILES):
        (folder / f"{number}.txt").touch()
    with pytest.raises(InvalidFilesError) as raised:
        load_template(str(folder))

    assert raised.value.problems[0].message == template_problems.too_many_files(most=60)


def test_a_missing_folder_is_reported_with_the_nearest_shipped_name():
    with pytest.raises(InvalidFilesError) as raised:
        load_template("plane")

    assert str(raised.value.problems[0].hint) == "did you mean 'plain'?"


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_logo_goes_into_the_page_without_the_bytes_after_its_end(form, tmp_path):
    path = tmp_path / "logo"
    Image.new("RGB", (40, 20)).save(path, form)
    address = picture_data_url(path, "logo")
    path.write_bytes(path.read_bytes() + b"PK\x03\x04 a file")

    assert picture_data_url(path, "logo") == address


def test_a_logo_that_breaks_off_is_refused(tmp_path):
    path = tmp_path / "logo.png"
    Image.new("RGB", (40, 20)).save(path)
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(ReadinessError, match="this picture breaks off before its end"):
        picture_data_url(path, "logo.png")
