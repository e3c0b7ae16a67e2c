"""A form in Chromium, as its file: what is typed comes back whole, and the page says truly whether it is kept."""

import json
import shutil
from pathlib import Path
from unittest.mock import patch

import pytest
from jsonschema.validators import validator_for

from browsing import CHROMIUM, listening
from filled_forms import filled_in
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_schema import answers_schema
from running import ROOT, readiness_here

TINY = ROOT / "tests/cases/packs/tiny"
ANSWERS = """\
evidence:
  rules: {title: Rules of use, date: 2026-04-01, location: Quality share}
assessment:
  organization: Elm Hill Health
  use_case: Sepsis prediction
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: true, size: large, sites: 3}
"""
ODD = "=1+1 # \"quoted\" 'so': {x} <b>&amp; é😀\\nsecond line\\ttab \\u2028third\\u0007\\ud800"
FILL = f"""
choose("CARE-01", "2");
const more = set("CARE-01");
type(field(more, "Note"), `{ODD}`);
type(field(more, "Measured figure"), "93,5");
type(field(more, "Measured on"), "2026-05-01");
press(more, "Add evidence");
type(field(more, "Evidence: title"), "Pilot report </script><!--");
type(field(more, "Made on"), "2026-05-03");
type(field(more, "Where to find it"), "docs/pilot.pdf");
choose("CARE-02", "unknown");
press(set("CARE-02"), "Add evidence");
type(field(set("CARE-02"), "Evidence: title"), "Rules of use");
choose("CARE-03", "not-ours");
type(field(set("CARE-03"), "Whom to ask"), "the CISO");
type(field(page(), "Your role"), "privacy officer");
"""
SEEN = "seen.text = text(); seen.bar = bar();"
LEAVE = """
const leave = new Event("beforeunload", { cancelable: true });
frame.contentWindow.dispatchEvent(leave);
seen.asks = leave.defaultPrevented;
"""
FORGET = "press(page(), 'Forget here'); press(page(), 'Remove all');"
RELOAD = """
frame.contentWindow.location.reload();
await new Promise((done) => (frame.onload = done));
"""
TRIED = """
const asked = "a[href], button, select, input, textarea, summary";
const all = [...page().querySelectorAll(asked)].filter((one) => one.checkVisibility());
seen.unnamed = all.filter((one) => !(one.labels && one.labels.length) && !one.textContent.trim()).length;
seen.beyond = all.filter((one) => { one.focus(); return one.tabIndex < 0 || page().activeElement !== one; }).length;
seen.wide = [360, 390, 768, 1280, 3840].filter((width) => {
  frame.style.width = `${width}px`;
  return page().documentElement.scrollWidth > width;
});

const file = new File([text()], "answers-ana.yaml");
const before = JSON.parse(text());
press(page(), "Forget here");
press(page(), "Remove all");
seen.empty = bar();
const given = new DataTransfer();
given.items.add(file);
const chooser = page().querySelector("[type=file]");
chooser.files = given.files;
chooser.dispatchEvent(new Event("change"));
await new Promise((done) => setTimeout(done, 200));
const after = JSON.parse(text());
seen.same = JSON.stringify(before.answers) === JSON.stringify(after.answers);
seen.who = after.assessment.participants;
seen.told = page().body.textContent.includes("3 answers taken. 0 left");

const faults = () => [...page().querySelectorAll(".box li")].map((one) => one.textContent);
const first = set("CARE-01");
type(field(first, "Measured figure"), "many");
seen.no_number = faults();
type(field(first, "Measured figure"), "90");
type(field(first, "Measured on"), "2999-01-01");
seen.no_date = faults();
seen.measured = JSON.parse(text()).answers["care.records"].measured;
"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")


def a_form(folder: Path, name: str = "Ana", answers: str = ANSWERS, packs: Path = TINY) -> Path:
    """Write a form on all questions of a small pack; return its path."""
    path = folder / "answers.yaml"
    path.write_text(answers, "utf-8")
    form = folder / "ana.html"
    with patch("readiness.saving.written_forms.token_hex", lambda _: "7f3a91c2"):
        ran = readiness_here(
            "export", path, "--format", "form", "--for", name, "--only", "all", "-o", form, "--pack", packs, cwd=folder
        )
    assert ran.returncode == 0, ran.stderr
    return form


@pytest.fixture(scope="module")
def heard():
    """What the browser asks a proxy for while a form is filled in."""
    with listening() as heard:
        yield heard


@pytest.fixture(scope="module")
def used(tmp_path_factory, heard):
    """A form that was filled in, and opened again after the browser was closed."""
    form = a_form(tmp_path_factory.mktemp("used"))
    first = "seen.before = bar(); seen.preset = page().querySelectorAll(':checked').length;"
    first += "seen.off = page().getElementById('off') !== null;"
    last = "seen.share = visible('Share'); seen.save = visible('Save as a file');"
    filled = filled_in(form, first + FILL + SEEN + last + LEAVE, f"--proxy-server={heard.address}")
    again = SEEN + f"{FORGET} seen.forgotten = bar(); {RELOAD} seen.after = text();"
    return form, filled, filled_in(form, again, width=1280)


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    """A form that was measured, read back from its own file, and filled in wrongly."""
    return filled_in(a_form(tmp_path_factory.mktemp("tried")), FILL + TRIED)


def test_nothing_is_preset(used):
    _, filled, *_ = used

    assert filled["before"].startswith("0 of 4 answered")
    assert filled["preset"] == 0


def test_the_return_is_an_answers_file_with_what_was_typed(used):
    place, filled, *_ = used
    path = place.with_name("answers-ana.yaml")
    path.write_text(filled["text"], "utf-8")

    loaded = pipeline.load(path, TINY)

    assert loaded.warnings == ()
    said = loaded.answers.answers
    assert said["care.records"].level == 2
    assert said["care.records"].note == "=1+1 # \"quoted\" 'so': {x} <b>&amp; é😀\nsecond line\ttab \nthird \ufffd"
    measured, form = said["care.records"].measured, loaded.answers.form
    assert measured is not None
    assert measured.value * 2 == 187
    assert form is not None
    assert [one.model_dump(mode="json", exclude_none=True) for one in said["care.records"].evidence] == [
        {"title": "Pilot report </script><!--", "date": "2026-05-03", "location": "docs/pilot.pdf"}
    ]
    assert said["care.oversight"].unknown
    assert said["care.oversight"].evidence[0].use == "rules"
    assert list(loaded.answers.evidence) == ["rules"]
    assert said["care.agents"].note == "Not ours to answer; ask the CISO."
    assert "team.owner" not in said
    assert [(one.name, one.role) for one in loaded.answers.assessment.participants] == [("Ana", "privacy officer")]
    assert form.questions["care.agents"].not_ours == "the CISO"
    assert form.questions["care.records"].read == "On live records."


def test_the_return_fits_the_schema_of_answers(used):
    schema = answers_schema(load_pack("tiny", packs=TINY))

    validator_for(schema)(schema).validate(json.loads(used[1]["text"]))


def test_the_return_is_valid_and_combines(used, tmp_path):
    form, filled, *_ = used
    path = tmp_path / "answers-ana.yaml"
    path.write_text(filled["text"], "utf-8")
    out = tmp_path / "all.yaml"

    assert readiness_here("check", path, "--pack", TINY).returncode == 0
    assert readiness_here("combine", form.with_name("answers.yaml"), path, "-o", out, "--pack", TINY).returncode == 0
    assert pipeline.load(out, TINY).answers.answers["care.records"].votes == {"Ana": 2}


def test_the_page_says_that_it_keeps_and_how_far_one_is(used):
    _, filled, *_ = used

    assert "Kept in this browser" in filled["bar"]
    assert filled["bar"].startswith("3 of 4 answered")


def test_answers_are_there_after_the_browser_was_closed(used):
    _, filled, again = used

    def without_moment(file):
        data = json.loads(file["text"])
        del data["form"]["saved"], data["form"]["content"]
        return data

    assert without_moment(again) == without_moment(filled)


def test_forgetting_empties_the_page_and_the_browser(used):
    *_, again = used

    assert again["forgotten"].startswith("0 of 4 answeredForgotten in this browser")
    assert json.loads(again["after"])["answers"] == {}


def test_only_ways_that_work_here_are_offered(used):
    _, filled, _ = used

    assert (filled["share"], filled["save"]) == (False, True)


def test_kept_answers_may_be_left_without_a_question(used):
    _, filled, _ = used

    assert not filled["asks"]


def test_a_browser_that_refuses_storage_is_told_as_such_and_asks_before_leaving(tmp_path):
    refused = filled_in(a_form(tmp_path), FILL + SEEN + LEAVE, "--disable-local-storage")

    assert "NOT kept: save before you leave" in refused["bar"]
    assert refused["asks"]
    assert json.loads(refused["text"])["answers"]["care.records"]["level"] == 2


def test_without_scripts_the_page_says_what_to_do_and_a_running_script_takes_that_away(used, tmp_path):
    seen = "seen.shown = page().body.textContent;"

    off = filled_in(a_form(tmp_path), seen, attributes='sandbox="allow-same-origin"')

    assert "This form needs JavaScript, which does not run here." in off["shown"]
    assert not used[1]["off"]


@pytest.mark.usefixtures("used")
def test_a_form_asks_the_network_for_nothing(heard):
    assert heard.asked == []


def test_nothing_is_wider_than_the_screen(tried):
    assert tried["wide"] == []


def test_every_field_has_a_name_and_the_keys_reach_it(tried):
    assert (tried["unnamed"], tried["beyond"]) == (0, 0)


def test_a_returned_file_is_read_back(tried):
    assert tried["empty"].startswith("0 of 4")
    assert (tried["same"], tried["told"]) == (True, True)
    assert tried["who"] == [{"name": "Ana", "role": "privacy officer"}]


def test_what_cannot_be_in_the_file_yet_is_listed(tried):
    assert tried["no_number"] == ["CARE-01: the measured figure is no number"]
    assert tried["no_date"] == ["CARE-01: a date that is in the future or before 1990"]
    assert "measured" not in tried


WAYS = (
    "</script><script>fetch('ADDRESS')</script><img src='ADDRESS'>", '"><img src="ADDRESS" onerror="fetch(1)">',
    "<!--<script>", "</style><style>@import 'ADDRESS';</style>", "]]>${alert(1)}{{x}}{name}%s&lt;&#39;", "__proto__",
)  # fmt: skip


def test_names_prompts_and_levels_are_text_and_nothing_else(tmp_path):
    with listening() as heard:
        odd = " ".join(WAYS).replace("ADDRESS", heard.address)
        shutil.copytree(TINY, tmp_path, dirs_exist_ok=True)
        for name, words in (
            ("questionnaires/tiny/care.yaml", ["Live records", "Was it tried on live records?", "Care"]),
            ("rubrics/tiny/care.yaml", ["On live records.", "report"]),
        ):
            path = tmp_path / name
            text = path.read_text("utf-8")
            for word in words:
                text = text.replace(f": {word}", f": {json.dumps(f'{word} {odd}')}", 1)
            path.write_text(text, "utf-8")
        header = ANSWERS.replace("Elm Hill Health", json.dumps(f"Elm {odd}")).replace(
            "Sepsis prediction", json.dumps(odd)
        )
        form = a_form(tmp_path, f"Ana {odd}".replace(",", ";"), header, tmp_path)
        steps = (
            "seen.tags = [...page().querySelectorAll('script, img, style, link, iframe')].map((one) => one.tagName);"
            "seen.told = page().body.textContent; choose('CARE-01', '2'); seen.text = text();"
            "seen.fields = page().querySelectorAll('fieldset').length;"
        )

        seen = filled_in(form, steps, f"--proxy-server={heard.address}")

    assert heard.asked == []
    assert seen["tags"] == ["STYLE", "SCRIPT", "SCRIPT"]
    assert seen["fields"] == 4
    for word in ("Live records", "Was it tried on live records?", "Care", "On live records."):
        assert f"{word} {odd}" in seen["told"]
    assert json.loads(seen["text"])["form"]["questions"]["care.records"]["read"] == f"On live records. {odd}"
    assert json.loads(seen["text"])["assessment"]["organization"] == f"Elm {odd}"
