"""The schemas describe the files that are shipped, and refuse what the reader refuses."""

import json

import jsonschema
import pytest
import yaml

from running import ROOT, STORIES, schema_validator

FOLDERS = [ROOT, ROOT / "tests/cases/packs/tiny", ROOT / "tests/cases/packs/in-use"]
RUBRIC_FILES = {"rubric", "initiatives", "references", "sources"}
FOUND = {
    kind: [path for folder in FOLDERS for path in sorted(folder.glob(f"{kind}/*/*.yaml"))]
    for kind in ("questionnaires", "rubrics")
}
PACK = {
    "questionnaire": [path for path in FOUND["questionnaires"] if path.stem == "questionnaire"],
    "dimension": [path for path in FOUND["questionnaires"] if path.stem != "questionnaire"],
    "rubric": [path for path in FOUND["rubrics"] if path.stem == "rubric"],
    "judging": [path for path in FOUND["rubrics"] if path.stem not in RUBRIC_FILES],
    "initiatives": [path for path in FOUND["rubrics"] if path.stem == "initiatives"],
}


class Editor(yaml.SafeLoader):
    """A loader like an editor's YAML extension: numbers as numbers, dates and keys as text."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_an_editor_reads(path):
    return json.loads(json.dumps(yaml.load(path.read_text("utf-8"), Loader=Editor)))


@pytest.mark.parametrize("kind", PACK)
def test_every_file_of_every_pack_fits_its_schema(kind):
    for path in PACK[kind]:
        schema_validator(kind).validate(as_an_editor_reads(path))


@pytest.mark.parametrize("kind", ["answers", "organization", "project", "overlay", "report", "joint-plan", *PACK])
def test_a_schema_is_one_by_the_rules_of_its_draft(kind):
    validator = schema_validator(kind)

    assert isinstance(validator.schema, dict)
    assert "$schema" in validator.schema
    validator.check_schema(validator.schema)


def test_every_example_fits_the_schema_of_answers():
    for path in STORIES.glob("*/answers.yaml"):
        schema_validator("answers").validate(as_an_editor_reads(path))


def test_the_schema_of_answers_knows_every_question_and_refuses_others():
    good = as_an_editor_reads(STORIES / "sepsis-stalled/answers.yaml")
    good["answers"]["data.live-recrods"] = 2

    with pytest.raises(jsonschema.ValidationError):
        schema_validator("answers").validate(good)
