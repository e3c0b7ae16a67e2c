"""The schema of an overlay accepts what the reader accepts, and refuses the rest."""

import re
from typing import Any

import jsonschema
import pytest

from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import parse
from readiness.saving.overlay_schema import overlay_schema
from running import ROOT

VALIDATOR = jsonschema.Draft7Validator(overlay_schema(load_pack("healthcare-ai")))
HEAD = {"over": "healthcare-ai@3", "because": "Our policy."}


def test_the_overlay_of_the_documentation_is_valid() -> None:
    page = (ROOT / "docs/files.md").read_text("utf-8")
    shown = re.search(r"^```yaml\n(over: .*?)^```$", page, re.MULTILINE | re.DOTALL)

    assert shown
    VALIDATOR.validate(parse(shown[1], "overlay.yaml").data)


@pytest.mark.parametrize(
    "change",
    [
        {"over": "samm@3"},
        {"over": "healthcare-ai"},
        {"questions": {"security.inventry": {"weight": 3}}},
        {"questions": {"security.inventory": {"wieght": 3}}},
        {"questions": {"security.inventory": {"id": "security.list"}}},
        {"nodes": {"safety": {"weight": 2}}},
        {"nodes": {"security": {"questions": []}}},
        {"initiatives": {"live-monitoring": {"durations": {"likely": 12}}}},
        {"rubric": {"questions": {}}},
        {"questionnaire": {"version": "4.0.0"}},
        {"drop": {"questions": ["security.inventry"]}},
        {"drop": {"gates": ["G1"]}},
        {"add": {"questions": {"security": [{"promt": "Is it so?"}]}}},
    ],
    ids=str,
)
def test_what_the_reader_refuses_is_not_valid(change: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(HEAD | change)
