"""The Tab key, pressed in a real browser, stops where the page can be used, in order, and the stop is seen."""

import pytest

from browsing import CHROMIUM
from readiness import pipeline
from readiness.view.edition import Edition
from running import STORIES
from tab_presses import tab_failures

PAGE = """<!DOCTYPE html><html lang="en"><meta name="color-scheme" content="light dark"><title>Page</title>
<p><a href="#one">one</a> <button>two</button> <input aria-label="three"></p>"""
FAULTS = {
    '<button style="outline: none">four</button>': "no outline",
    '<button style="outline: 2px solid #808890; background: #808890">four</button>': None,
    '<div style="background: #ddd"><button style="outline: 2px solid #ccc">four</button></div>': "faint outline",
    '<button tabindex="1">four</button>': "stop 1 is <button tabindex",
    '<button style="position: absolute; left: -999px">four</button>': "out of sight",
    "<button onfocus=\"document.querySelector('a').focus()\">four</button>": ", not <button",
}
"""Parts of a page, and what a failure says of each."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """Return the failures of a report and of pages with a fault, by name."""
    folder = tmp_path_factory.mktemp("pages")
    assessment = pipeline.assess(pipeline.load(STORIES / "front-office-phone/answers.yaml"))
    (folder / "report.html").write_bytes(pipeline.report(assessment, "html", Edition("leadership")))
    for number, part in enumerate(FAULTS):
        (folder / f"{number}.html").write_text(f"{PAGE}<p>{part}</p><p><button>five</button></p>", "utf-8")
    return {path.stem: found for path, found in tab_failures(sorted(folder.glob("*.html"))).items()}


def test_every_stop_of_a_report_is_in_order_and_seen(asked):
    assert asked["report"] == []


@pytest.mark.parametrize(("number", "said"), list(enumerate(FAULTS.values())))
def test_a_fault_is_found(number, said, asked):
    found = " ".join(asked[str(number)])

    assert said in found if said else not found
