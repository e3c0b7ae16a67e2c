"""The schemas describe the files that are shipped, and refuse what the reader refuses."""

import json

import jsonschema
import pytest
import yaml

from running import ROOT, STORIES, readiness

PACK = {
    "questionnaire": ["questionnaires/healthcare-ai/questionnaire.yaml"],
    "dimension": ["questionnaires/healthcare-ai/data.yaml", "questionnaires/healthcare-ai/roi.yaml"],
    "rubric": ["rubrics/healthcare-ai/rubric.yaml"],
    "judging": ["rubrics/healthcare-ai/data.yaml", "rubrics/healthcare-ai/talent.yaml"],
    "initiatives": ["rubrics/healthcare-ai/initiatives.yaml"],
}


class Editor(yaml.SafeLoader):
    """Reads a file as an editor's YAML extension does: numbers are numbers, dates stay text, keys are text."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def as_an_editor_reads(path):
    return json.loads(json.dumps(yaml.load(path.read_text("utf-8"), Loader=Editor)))


def schema(kind):
    return json.loads(readiness("schema", kind).stdout)


@pytest.mark.parametrize("kind", PACK)
def test_every_file_of_the_pack_fits_its_schema(kind):
    for name in PACK[kind]:
        jsonschema.validate(as_an_editor_reads(ROOT / name), schema(kind))


def test_every_example_fits_the_schema_of_answers():
    found = schema("answers")
    for path in STORIES.glob("*/answers.yaml"):
        jsonschema.validate(as_an_editor_reads(path), found)


def test_the_schema_of_answers_knows_every_question_and_refuses_others():
    found = schema("answers")
    good = as_an_editor_reads(STORIES / "sepsis-stalled/answers.yaml")
    good["answers"]["data.live-recrods"] = 2

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(good, found)
