"""The HTML in a real browser: nothing is wider than a phone or a desktop, and nothing is asked of the network."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from browsing import json_in, opened
from building import a_pack, answers
from lane_in_use import assessed, with_lane
from live_tool import event
from readiness import pipeline
from readiness.statements.language import language_named
from readiness.statements.voice import speaking
from readiness.view.edition import Edition

ROOT = Path(__file__).parents[1]
STORIES = sorted(path.parent for path in ROOT.glob("examples/*/answers.yaml"))
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-web-security",
    "--allow-file-access-from-files", "--virtual-time-budget=5000",
]  # fmt: skip
SCREENS = (390, 768, 1280, 1920)
LANGUAGES = {"en-XA": SCREENS, "ar-XB": (1280,)}
AUDIENCES = ("board", "full")
SIZES = [
    *((story.name, width) for story in STORIES for width in (360, 1280)),
    *((code, width) for code, widths in LANGUAGES.items() for width in widths),
    *((audience, width) for audience in AUDIENCES for width in SCREENS),
]
"""The names of the pages that are measured, and the widths of their windows."""
FRAME = '<iframe src="{page}" style="width:{width}px;height:900px;border:0"></iframe>'
MEASURE = """<!DOCTYPE html><meta charset="utf-8">{frames}<pre id="out"></pre><script>
addEventListener("load", () => {{
  const measured = [...document.getElementsByTagName("iframe")].map((frame) => {{
    const page = frame.contentDocument;
    const wide = [...page.querySelectorAll("body *")].filter(
      (e) => e.getBoundingClientRect().right > frame.clientWidth + 1 && !e.closest(".scroll, svg")
    );
    return {{
      width: page.documentElement.scrollWidth,
      wide: wide.slice(0, 5).map((e) => e.tagName + "." + e.className + " " + e.textContent.slice(0, 40)),
    }};
  }});
  document.getElementById("out").textContent = JSON.stringify(measured);
}});</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """The width of reports in windows of some widths, and what is wider, measured by one browser."""
    folder = tmp_path_factory.mktemp("measured")
    pages = {story.name: story / "report.html" for story in STORIES}
    for code in LANGUAGES:
        with speaking(language_named(code)):
            pages[code] = folder / f"{code}.html"
            pages[code].write_bytes(pipeline.report(STORIES[-1] / "answers.yaml", "html", Edition("full")))
    tool = with_lane(assessed(events=[event(severity="harm")]))
    for audience in AUDIENCES:
        pages[audience] = folder / f"{audience}.html"
        pages[audience].write_bytes(pipeline.report(tool, "html", Edition(audience)))
    frames = "".join(FRAME.format(page=pages[name].as_uri(), width=width) for name, width in SIZES)
    wrapper = folder / "measure.html"
    wrapper.write_text(MEASURE.format(frames=frames), "utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", "--dump-dom", wrapper.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return dict(zip(SIZES, json_in(shown.stdout), strict=True))


def assert_fits(shown, width):
    assert 0 < shown["width"] <= width
    assert shown["wide"] == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_nothing_is_wider_than_the_screen(story, width, measured):
    assert_fits(measured[story.name, width], width)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_longer_language_and_one_from_right_to_left_fit_every_screen(code, measured):
    for width in LANGUAGES[code]:
        assert_fits(measured[code, width], width)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_tool_in_use_with_a_lane_fits_every_screen(audience, measured):
    for width in SCREENS:
        assert_fits(measured[audience, width], width)


TRY = """<!DOCTYPE html><meta charset="utf-8"><iframe id="report" src="{page}"
 style="width:1280px;height:900px;border:0"></iframe><pre id="out"></pre><script>
addEventListener("load", () => {{
  const page = document.getElementById("report").contentDocument;
  const form = page.getElementById("filter");
  const out = {{ filter: !form.hidden }};
  const rows = () => [...page.querySelectorAll("table.gaps tbody tr:not([hidden]) td:first-child")];
  const codes = () => rows().map((cell) => cell.textContent);
  const changed = () => form.dispatchEvent(new Event("change", {{ bubbles: true }}));
  out.all = codes();
  form.elements.dimension.value = "security";
  changed();
  out.security = codes();
  out.told = form.elements.shown.value;
  form.elements.dimension.value = "";
  form.elements.blocker.checked = true;
  changed();
  out.blockers = codes();
  form.elements.blocker.checked = false;
  changed();
  out.unnamed = [...page.querySelectorAll("button")].filter((one) => !one.textContent.trim()).length;
  const sort = page.querySelector("table.gaps thead th .sort");
  sort.click();
  out.sorted = codes();
  out.direction = sort.parentElement.getAttribute("aria-sort");
  sort.click();
  out.backwards = codes();
  form.elements.fold.click();
  const asked = "a[href], button, select, input, summary, [tabindex]";
  out.beyondKeys = [...page.querySelectorAll(asked)].filter((one) => {{
    if (one.closest("[hidden]") || (one.closest("details:not([open])") && one.tagName !== "SUMMARY")) return false;
    one.focus();
    return one.tabIndex < 0 || page.activeElement !== one;
  }}).map((one) => one.outerHTML.slice(0, 80));
  out.open = page.querySelectorAll("details.answer[open]").length;
  document.getElementById("out").textContent = JSON.stringify(out);
}});</script>"""


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    """The results of filtering, sorting and folding the full report of the stalled pilot."""
    folder = tmp_path_factory.mktemp("tried")
    assessment = pipeline.assess(pipeline.load(ROOT / "examples/sepsis-stalled/answers.yaml"))
    (folder / "report.html").write_bytes(pipeline.report(assessment, "html", Edition("full")))
    (folder / "try.html").write_text(TRY.format(page=(folder / "report.html").as_uri()), "utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", "--dump-dom", (folder / "try.html").as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return json_in(shown.stdout)


def test_a_dimension_may_be_shown_alone(tried):
    assert tried["filter"]
    assert len(tried["all"]) == 12
    assert tried["security"] == ["SEC-01", "SEC-07", "SEC-09", "SEC-13", "SEC-14", "SEC-12"]
    assert re.fullmatch(r"\d+ of \d+ rows shown", tried["told"])


def test_blockers_may_be_shown_alone(tried):
    assert tried["blockers"] == [code for code in tried["all"] if code != "SEC-12"]


def test_a_page_without_gates_offers_no_choice_that_filters_nothing(tmp_path):
    pack = a_pack({id_: {} for id_ in ("a.one", "b.two", "b.three")}, policies={"evidence": None}, gates=[], phases=[])
    said = answers({"a.one": "3", "b.two": "1", "b.three": "unknown"})
    tiny = pipeline.assess(pipeline.LoadedAnswers(pack, said, "0" * 64, ()))
    tree = opened(pipeline.report(tiny, "html", Edition("full")).decode(), tmp_path)
    labels = {name: "hidden" in label for label, name in re.findall(r'<label([^>]*)>[^<]*<[^>]*name="(\w+)"', tree)}

    assert labels == {"dimension": False, "blocker": True, "short": True}


def test_every_button_has_a_name(tried):
    assert tried["unnamed"] == 0


def test_a_table_is_sorted_by_its_head_and_back(tried):
    assert tried["sorted"] == sorted(tried["all"])
    assert tried["direction"] == "ascending"
    assert tried["backwards"] == tried["sorted"][::-1]


def test_every_answer_may_be_folded(tried):
    assert tried["open"] == 0


def test_keys_reach_everything_that_can_be_used(tried):
    assert tried["beyondKeys"] == []
