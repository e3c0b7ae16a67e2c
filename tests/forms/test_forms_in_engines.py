"""A form in Chromium, as on a phone and at a desk, in Firefox and in WebKitGTK: each gives back what was typed."""

import asyncio
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from form_engines import ENGINES, missing
from running import ROOT, readiness_here

TINY = ROOT / "tests/cases/packs/tiny"
CASES = ROOT / "tests/cases/forms"
FILL = """
choose("CARE-01", "2");
const more = set("CARE-01");
type(field(more, "Note"), "=1+1 # \\"quoted\\" 'so': {x} <b>&amp; é😀\\nsecond line\\ttab \\u2028third\\u0007\\ud800");
type(field(more, "Measured figure"), "93,5");
type(field(more, "Measured on"), "2026-05-01");
press(more, "Add evidence");
type(field(more, "Evidence: title"), "Pilot report </script><!--");
type(field(more, "Made on"), "2026-05-03");
type(field(more, "Where to find it"), "docs/pilot.pdf");
choose("CARE-02", "unknown");
choose("CARE-03", "not-ours");
type(field(set("CARE-03"), "Whom to ask"), "the CISO");
type(field(page(), "Your role"), "privacy officer");
"""
SEEN = """
seen.text = text();
seen.bar = bar();
const leave = new Event("beforeunload", { cancelable: true });
dispatchEvent(leave);
seen.asks = leave.defaultPrevented;
seen.wide = document.documentElement.scrollWidth > innerWidth;
"""
SAVE = """
press(page(), "Save as a file");
seen.said = document.querySelector("#return [role=status]").textContent;
seen.text = text();
"""
COPY = """
await new Promise((done) => setTimeout(done, 2000)); // WebKit takes a script of its window for a tap, for a moment
press(page(), "Copy");
const result = document.querySelector("#return [role=status]");
while (!result.textContent) await new Promise((done) => setTimeout(done, 20));
seen.said = result.textContent;
const out = page().querySelector("textarea.out");
seen.chosen = out.value.slice(out.selectionStart, out.selectionEnd) === out.value && document.activeElement === out;
"""
FULL = """
let size = 2 ** 20;
while (size) {
  try { localStorage.setItem("full " + Math.random(), "x".repeat(size)); } catch { size >>= 1; }
}
"""
EMPTY = "for (const name of Object.keys(localStorage)) if (name.startsWith('full ')) localStorage.removeItem(name);"
FROM_A_FILE = """
const given = new DataTransfer();
given.items.add(new File([CONTENT], "answers-ana.yaml"));
const chooser = page().querySelector("[type=file]");
chooser.files = given.files;
chooser.dispatchEvent(new Event("change"));
const result = document.querySelector("#return [role=status]");
while (!result.textContent) await new Promise((done) => setTimeout(done, 20));
seen.said = result.textContent;
"""


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, prove) -> str:
    """Return the name of an engine that is here."""
    if not prove:
        pytest.skip("with --prove")
    if said := missing(request.param):
        pytest.skip(said)
    return str(request.param)


@pytest.fixture
def use(engine: str, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Return a function that opens a window on a form and runs steps; all windows of a test share one profile."""

    def used(form: Path, *steps: str, flags: tuple[str, ...] = (), save: str = "") -> dict[str, Any]:
        async def meeting() -> dict[str, Any]:
            seen: dict[str, Any] = {}
            async with ENGINES[engine](tmp_path, *flags) as window:
                await window.open(form)
                for step in steps:
                    seen |= await window.run(step)
                if save:
                    seen["file"] = await window.saved(save)
            return seen

        return asyncio.run(meeting())

    return used


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Return a folder with a pack of four questions, and answers that nobody has given yet."""
    shutil.copytree(TINY, tmp_path / "packs")
    shutil.copy(CASES / "to-fill-in.yaml", tmp_path / "answers.yaml")
    return tmp_path / "packs"


def a_form(packs: Path, name: str = "Ana", **options: str) -> Path:
    """Write a form for a person; return its path."""
    folder = packs.parent
    form = folder / f"{name.lower()}.html"
    form.unlink(missing_ok=True)
    asked = ["--only", options.get("only", "all"), "-o", form, "--pack", packs]
    ran = readiness_here("export", folder / "answers.yaml", "--format", "form", "--for", name, *asked, cwd=folder)
    assert ran.returncode == 0, ran.stderr
    return form


def what_was_said(text: str) -> dict[str, Any]:
    """Return a returned file without its moment, its random id and all digests."""
    said: dict[str, Any] = json.loads(text)
    for name in ("saved", "content", "id", "digest"):
        del said["form"][name]
    for question in said["form"]["questions"].values():
        del question["digest"]
    return said


def typed() -> dict[str, Any]:
    """Return what the file of a filled form says; it was written by hand."""
    expected: dict[str, Any] = json.loads((CASES / "filled-in.json").read_text("utf-8"))
    return expected


def test_what_is_typed_comes_back_also_after_a_restart(packs, use):
    form = a_form(packs)

    filled = use(form, FILL, SEEN)
    again = use(form, SEEN)

    assert what_was_said(filled["text"]) == typed()
    assert what_was_said(again["text"]) == typed()
    assert [one["bar"].startswith("3 of 4 answeredKept in this browser") for one in (filled, again)] == [True, True]
    assert (filled["asks"], again["asks"], filled["wide"]) == (False, False, False)


def test_the_saved_file_is_what_was_typed_and_checks_as_answers(packs, use):
    seen = use(a_form(packs), FILL, SAVE, save="answers-ana.yaml")

    assert seen["file"] == seen["text"]
    assert what_was_said(seen["file"]) == typed()
    assert "answers-ana.yaml" in seen["said"]
    path = packs.parent / "answers-ana.yaml"
    path.write_text(seen["file"], "utf-8")
    assert readiness_here("check", path, "--pack", packs).returncode == 0


def test_where_copying_is_refused_the_text_is_selected(packs, use):
    seen = use(a_form(packs), FILL, COPY)

    assert seen["said"].startswith("Not copied: the text below is selected")
    assert seen["chosen"]


def test_without_scripts_the_page_says_what_to_do(packs, use):
    seen = use(a_form(packs), "seen.text = document.body.innerText;", flags=("no-scripts",))

    assert "This form needs JavaScript, which does not run here." in seen["text"]
    assert "of 4 answered" not in seen["text"]


def test_where_storage_is_refused_the_page_says_so_and_gives_the_file_all_the_same(packs, use):
    seen = use(a_form(packs), FILL, SEEN, flags=("no-storage",))

    assert "NOT kept: save before you leave" in seen["bar"]
    assert seen["asks"]
    assert what_was_said(seen["text"]) == typed()


def test_where_storage_is_full_the_page_says_so_and_keeps_again_when_there_is_room(packs, use):
    form = a_form(packs)

    full = use(form, FULL, FILL, SEEN)
    emptied = use(form, EMPTY, FILL, SEEN)

    assert "NOT kept: save before you leave" in full["bar"]
    assert full["asks"]
    assert what_was_said(full["text"]) == typed()
    assert "Kept in this browser" in emptied["bar"]
    assert what_was_said(emptied["text"]) == typed()


def test_two_forms_in_one_browser_keep_apart(packs, use):
    ana, ben = a_form(packs), a_form(packs, "Ben", only="CARE-01")

    use(ana, FILL)
    first = use(ben, SEEN, "choose('CARE-01', '0');")
    second = use(ben, SEEN)
    unchanged = use(ana, SEEN)

    assert json.loads(first["text"])["answers"] == {}
    assert json.loads(second["text"])["answers"] == {"care.records": {"level": 0}}
    assert what_was_said(unchanged["text"]) == typed()


def test_a_form_of_an_older_pack_comes_back_but_for_what_was_worded_anew(packs, use):
    old = use(a_form(packs), FILL, SEEN)["text"]
    for path in (*packs.rglob("*.yaml"), packs.parent / "answers.yaml"):
        text = path.read_text("utf-8").replace("1.2.0", "1.3.0").replace("On live records.", "On the records of today.")
        path.write_text(text, "utf-8")
    returned = packs.parent / "answers-ana.yaml"
    returned.write_text(old, "utf-8")

    told = readiness_here("import", packs.parent / "answers.yaml", returned, "--pack", packs)
    went_on = use(a_form(packs), FROM_A_FILE.replace("CONTENT", json.dumps(old)), SEEN)

    assert "CARE-01 was worded differently when this form was made (level 2 read “On live records.”); left out" in (
        told.stdout + told.stderr
    )
    assert "2 answers taken. 1 left out" in went_on["said"]
    now = json.loads(went_on["text"])["answers"]
    assert now == {id_: said for id_, said in typed()["answers"].items() if id_ != "care.records"}
