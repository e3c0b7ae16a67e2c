"""Every shipped pack holds together, gives the numbers its sources publish, and says its rules in its reports."""

from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from readiness import pipeline
from readiness.loading.read_pack import load_pack, pack_names, read_pack
from readiness.pack_lint import lint_pack
from readiness.plugin_modules import module_names
from readiness.view.edition import Edition
from readiness.view.rule_text import evidence_rules, gate_rules, missing_rules, scale_rules, score_rules

CASES = sorted((Path(__file__).parent / "cases" / "published").glob("*/*.yaml"))
PACKS = pack_names()
ON_PAPER = {"healthcare-ai", "samm"}
"""The packs that the suite lays out on paper: with gates, and with a score alone."""


def written(pack, said, folder):
    """Write an answers file for a pack; `every_other` answers the questions that are not listed."""
    other = said.get("every_other")
    answers = {id_: other for id_ in pack.questionnaire.questions if other is not None} | said.get("answers", {})
    header = {
        "organization": "Elm Hill Health",
        "use_case": "A case",
        "date": "2026-06-05",
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
    }
    path = folder / "answers.yaml"
    path.write_text(yaml.safe_dump({"assessment": header, "answers": answers}), "utf-8")
    return path


@pytest.mark.parametrize("name", PACKS)
def test_it_holds_together_without_a_warning(name):
    assert list(lint_pack(*read_pack(name))) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.stem}")
def test_it_gives_the_number_its_source_publishes(case, tmp_path):
    said = yaml.safe_load(case.read_text("utf-8"))
    pack = load_pack(case.parent.name)
    card = pipeline.score(pipeline.load(written(pack, said, tmp_path)))
    expected = dict(said["expected"])

    for node, value in (expected.pop("nodes", {}) | {"overall": expected.pop("overall", None)}).items():
        if value is not None:
            assert card.by_node[node].evidenced.value == Fraction(str(value)), node
    if expected.pop("no_score", False):
        assert card.overall.evidenced.value is None
    if "headline" in expected:
        assert card.headline == expected.pop("headline")
    assert not expected


def test_every_case_names_its_source():
    for case in CASES:
        said = yaml.safe_load(case.read_text("utf-8"))

        assert len(said["source"]) > 20, case.name
        assert said["says"], case.name


@pytest.mark.parametrize(
    ("form", "answered"),
    # PDF and slides have separate tests, because layout takes seconds.
    [
        (form, answered)
        for form in module_names("formats")
        for answered in (False, True)
        if answered or form not in {"pdf", "pptx"}
    ],
)
@pytest.mark.parametrize("name", PACKS)
def test_it_goes_into_every_format(name, answered, form, tmp_path, prove):
    if form == "pdf" and name not in ON_PAPER and not prove:
        pytest.skip("--prove lays every pack out on paper; each is made into a page here")
    pack = load_pack(name)
    said = {"answers": {id_: pack.rubric.scale_of(id_).levels[1].level for id_ in pack.rubric.questions}}
    path = written(pack, said if answered else {}, tmp_path)

    edition = Edition("board" if form == "pdf" else "full")
    assert pipeline.report(pipeline.assess(pipeline.load(path)), form, edition)


@pytest.mark.parametrize("name", PACKS)
def test_its_report_states_every_policy_in_words(name, tmp_path):
    pack = load_pack(name)
    assessment = pipeline.assess(pipeline.load(written(pack, {}, tmp_path)))
    page = pipeline.report(assessment, "json").decode()

    for part in (scale_rules, evidence_rules, missing_rules, score_rules, gate_rules):
        for sentence in part(pack):
            assert str(sentence) in page.replace('\\"', '"')
