"""The public API, as used in a notebook."""

import json
import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

import readiness
from readiness.model.verdict import Verdict
from readiness.statements import field_problems, organization, quoting
from readiness.statements.language import language_named
from readiness.statements.voice import speaking

ROOT = Path(__file__).parents[1]
ANSWERS = ROOT / "examples/sepsis-stalled/answers.yaml"


@pytest.fixture(scope="module")
def assessment():
    return readiness.assess(ANSWERS)


def test_importing_the_package_imports_no_library():
    code = "import sys, readiness; readiness.__all__; print({'pydantic', 'yaml', 'typer'} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "set()\n"


@pytest.mark.parametrize("name", readiness.__all__)
def test_every_public_name_exists_and_is_documented(name):
    assert getattr(readiness, name).__doc__
    assert name in dir(readiness)


def test_an_unknown_public_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'asses'"):
        readiness.asses  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.afresh
def test_a_path_a_text_and_a_mapping_give_the_same_scores(assessment):
    text = ANSWERS.read_text("utf-8")
    for source in (str(ANSWERS), text, yaml.safe_load(text)):
        assert readiness.assess(source).scorecard == assessment.scorecard


def test_a_pack_that_was_loaded_once_serves_many_answers():
    pack = readiness.load_pack("healthcare-ai")
    loaded = [readiness.load(ANSWERS, pack=pack) for _ in range(2)]
    assert all(each.pack is pack for each in loaded)


def test_a_portfolio_loads_each_pack_once(monkeypatch):
    from readiness.loading import read_pack

    names = []
    load = read_pack.load_pack

    def record(name, *rest, **more):
        names.append(name)
        return load(name, *rest, **more)

    monkeypatch.setattr(read_pack, "load_pack", record)
    rows, warnings = readiness.portfolio([ANSWERS, ANSWERS])
    assert [row.use_case for row in rows] == ["Early sepsis prediction on adult wards"] * 2
    assert (names, warnings) == (["healthcare-ai"], [])


def test_a_scorecard_gives_the_scores_of_a_dimension(assessment):
    assert assessment.scorecard["data"].evidenced.value == 1
    assert "data" in assessment.scorecard
    assert "overall" in list(assessment.scorecard)
    assert assessment.scorecard.gate("G0").verdict is Verdict.FAILED
    assert assessment.scorecard.question("data.terminology").claimed == 1


@pytest.mark.parametrize(
    ("ask", "message", "hint"),
    [
        (lambda a: a.scorecard["dta"], "there is no score called 'dta'", "did you mean 'data'?"),
        (lambda a: a.scorecard.gate("G9"), "there is no gate called 'G9'", "known: G0, G1, G2, G3 and G4"),
        (
            lambda a: a.scorecard.question("data.terminolgy"),
            "there is no question called 'data.terminolgy'",
            "did you mean 'data.terminology'?",
        ),
        (lambda a: readiness.report(a, "hmtl"), "there is no format called 'hmtl'", "did you mean 'html'?"),
        (
            lambda a: readiness.report(a, "html", readiness.Edition("bord")),
            "there is no audience called 'bord'",
            "did you mean 'board'?",
        ),
        (
            lambda a: readiness.report(a, "html", readiness.Edition(dimension="dta")),
            "there is no dimension called 'dta'",
            "did you mean 'data'?",
        ),
        (lambda a: readiness.assess(a, "G9"), "there is no target called 'G9'", "known: G0, G1, G2, G3, G4 and GS"),
        (
            lambda _: readiness.load_pack("helthcare-ai"),
            "there is no questionnaire called 'helthcare-ai'",
            "did you mean 'healthcare-ai'?",
        ),
        (
            lambda _: readiness.load(ANSWERS, "no-such-folder"),
            "there is no folder of packs called 'no-such-folder'",
            "name a folder that holds questionnaires/ and rubrics/",
        ),
    ],
)
def test_an_unknown_name_is_our_error_with_the_known_ones(ask, message, hint, assessment):
    with pytest.raises(readiness.UnknownNameError) as error:
        ask(assessment)
    assert (str(error.value.message), str(error.value.hint)) == (message, hint)
    assert isinstance(error.value, LookupError)


def test_an_unknown_name_carries_the_known_names_as_data(assessment):
    with pytest.raises(readiness.UnknownNameError) as error:
        assessment.scorecard.gate("G9")
    assert (error.value.kind, error.value.name, error.value.known) == ("gate", "G9", ("G0", "G1", "G2", "G3", "G4"))


def test_a_missing_file_is_our_error():
    with pytest.raises(readiness.InvalidFilesError, match=r"nowhere\.yaml: there is no such file"):
        readiness.load("nowhere.yaml")


def mapping(**answers):
    header = {
        "organization": "Elm Hill",
        "use_case": "Beds",
        "date": date(2026, 6, 5),
        "questionnaire": "healthcare-ai@3.0.0",
        "rubric": "healthcare-ai@3.0.0",
    }
    return {"assessment": header, "answers": {f"data.{id_}": answer for id_, answer in answers.items()}}


def test_a_wrong_key_of_a_mapping_is_named_by_its_key_path():
    with pytest.raises(readiness.InvalidFilesError) as error:
        readiness.load(mapping(terminology={"levl": 3}))
    (problem,) = error.value.problems
    assert problem.place == "the mapping['answers']['data.terminology']['levl']"
    assert problem.message == field_problems.no_key(key=quoting.quoted(text="levl"))
    assert str(problem.hint) == "did you mean 'level'?"
    assert problem.keys == ("answers", "data.terminology", "levl")


@pytest.mark.parametrize(
    ("level", "message"),
    [
        (object(), "a value of the type object cannot be part of answers"),
        (9, "9 is not a level of the scale"),
        (float("nan"), "a value of the type float cannot be part of answers"),
        pytest.param(10**5000, "a value of the type int cannot be part of answers", id="a number of 5,001 digits"),
        ("\x07", "the invisible character U+0007"),
    ],
)
def test_a_wrong_value_of_a_mapping_is_our_error(level, message):
    with pytest.raises(readiness.InvalidFilesError) as error:
        readiness.load(mapping(terminology={"level": level}))
    assert message in str(error.value.problems[0].message)


def test_a_mapping_that_contains_itself_is_our_error():
    endless = mapping()
    endless["answers"]["data.terminology"] = endless
    with pytest.raises(readiness.InvalidFilesError, match="nested more than 16 levels deep"):
        readiness.load(endless)


def test_answers_of_another_pack_are_our_error_at_the_name():
    with pytest.raises(readiness.InvalidFilesError) as error:
        readiness.load(ANSWERS, pack=readiness.load_pack("samm"))
    first = error.value.problems[0]
    assert first.message == organization.other_questionnaire(found=quoting.found("healthcare-ai"), pack="samm")
    assert first.line == 7


def test_an_error_of_many_problems_shows_the_first_in_its_text():
    answers = {f"q-{number}": 1 for number in range(9)}
    with pytest.raises(readiness.InvalidFilesError, match=r"9 problems found; .*; and 4 more in `problems`"):
        readiness.load(mapping(**answers))


@pytest.mark.parametrize("method", ["questions", "scores", "gates", "steps"])
def test_the_rows_of_a_data_frame_have_the_same_keys_and_plain_values(method, assessment):
    rows = getattr(assessment, method)()
    assert len({tuple(row) for row in rows}) == 1
    assert {type(value) for row in rows for value in row.values()} <= {str, int, float, type(None)}


def test_a_row_holds_the_levels_of_a_question(assessment):
    row = next(row for row in assessment.questions() if row["id"] == "data.terminology")
    assert (row["code"], row["dimension"], row["claimed"], row["evidenced"]) == ("DATA-04", "data", 1, 1)


def test_to_dict_is_plain_data_for_json(assessment):
    plain = json.loads(json.dumps(assessment.to_dict()))
    assert plain["next_gate"] == "G0"
    assert [gate["id"] for gate in plain["gates"]] == ["G0", "G1", "G2", "G3", "G4"]


@pytest.mark.parametrize("name", ["pack", "answers", "scorecard"])
def test_a_repr_fits_on_a_line(name, assessment):
    assert len(repr(getattr(assessment, name))) < 160
    assert len(repr(assessment)) < 200
    assert len(repr(readiness.load(ANSWERS))) < 160


def test_a_report_is_that_of_the_command_line(assessment):
    golden = ANSWERS.with_name("report.json")
    assert readiness.report(assessment, "json") == golden.read_bytes()


def test_a_report_of_a_redacted_edition_is_assessed_without_the_names(assessment):
    page, redacted = (
        readiness.report(assessment, "html", readiness.Edition("full", redacted=hidden)) for hidden in (False, True)
    )
    assert b"Data science lead" in page
    assert b"Data science lead" not in redacted


def test_an_earlier_assessment_is_compared():
    earlier, later = mapping(terminology=1), mapping(terminology=2)
    earlier["assessment"]["date"] = date(2026, 1, 1)
    compared = readiness.assess(later, since=earlier)
    assert compared.previous
    assert compared.previous.scorecard.question("data.terminology").claimed == 1
    with pytest.raises(readiness.ReadinessError, match="the earlier assessment is dated June 5, 2026, after this"):
        readiness.assess(earlier, since=later)


def test_a_level_that_pandas_made_a_float_is_a_level():
    assert readiness.load(mapping(terminology={"level": 3.0})).answers.answers["data.terminology"].level == 3


def test_a_list_that_is_in_a_mapping_many_times_is_counted_before_it_is_written_out():
    many: list[object] = ["a"]
    for _ in range(14):
        many = [many] * 10
    with pytest.raises(readiness.InvalidFilesError, match=r"more than 50,000 values"):
        readiness.load({**mapping(), "notes": many})


def test_a_key_of_a_mapping_that_is_no_text_is_named():
    with pytest.raises(readiness.InvalidFilesError, match="the key 3 is not text"):
        readiness.load({**mapping(), 3: "three"})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: readiness.load(None),  # type: ignore[arg-type]
        lambda: readiness.load(3),  # type: ignore[arg-type]
        lambda: readiness.load(b"answers.yaml"),  # type: ignore[arg-type]
        lambda: readiness.assess(["answers.yaml"]),  # type: ignore[arg-type]
        lambda: readiness.load(ANSWERS, pack="healthcare-ai"),  # type: ignore[arg-type]
        lambda: readiness.report(ANSWERS, "html", "board"),  # type: ignore[arg-type]
        lambda: readiness.portfolio("answers.yaml"),
        lambda: readiness.assess_together("answers.yaml"),
        lambda: readiness.assess_together([]),
    ],
)
def test_a_value_of_a_wrong_type_is_a_type_error_that_names_the_right_one(wrong):
    with pytest.raises(TypeError, match=r"a path, a text or a mapping|load_pack|readiness\.Edition|a list of"):
        wrong()


@pytest.mark.parametrize("text", ["", "{assessment: {}}", "assessment:\r  organization: A"])
def test_a_text_without_a_line_feed_is_a_text(text):
    with pytest.raises(readiness.InvalidFilesError) as error:
        readiness.load(text)
    assert "there is no such file" not in str(error.value)


def test_the_text_of_earlier_answers_is_not_repeated_in_a_message():
    earlier = yaml.safe_dump(mapping(terminology=1)).replace("Elm Hill", "Another One")
    with pytest.raises(readiness.ReadinessError, match=r"^the earlier assessment has another organization$"):
        readiness.assess(mapping(terminology=2), since=earlier)


@pytest.mark.parametrize(
    "fail",
    [
        lambda: readiness.load("nowhere.yaml"),
        lambda: readiness.load_pack("healthcare"),
        lambda: readiness.assess(ANSWERS, "G9"),
    ],
)
def test_an_error_survives_the_way_from_another_process(fail):
    with pytest.raises(readiness.ReadinessError) as error:
        fail()
    again = pickle.loads(pickle.dumps(error.value))
    assert (str(again), again.message, again.hint) == (str(error.value), error.value.message, error.value.hint)


def test_the_text_of_an_error_is_english_in_every_language():
    with speaking(language_named("en-XA")), pytest.raises(readiness.UnknownNameError) as error:
        readiness.load_pack("helthcare-ai")

    assert str(error.value) == "there is no questionnaire called 'helthcare-ai'"


def test_the_folder_of_packs_may_be_a_text(tmp_path):
    assert readiness.load_pack("samm", packs=str(tmp_path)).name == "samm"
