"""Every depth but the shortest asks what a small practice needs for its next gate, and each says what it leaves out."""

import pytest

from profiles import grid, spread
from readiness import pipeline
from readiness.interview.navigator import Navigator
from readiness.loading.read_pack import load_pack, pack_names
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import State
from readiness.model.depth import DEPTHS
from readiness.saving.new_answers import Further, new_answers
from readiness.statements.voice import say
from readiness.view.depth_said import depth_left_out
from running import readiness_here

PACK = load_pack("healthcare-ai")
PROFILES = list(grid())
SMALL = {"size": "small-practice", "form": "short"}


@pytest.fixture
def places(request):
    return spread(list(range(len(PROFILES))), whole=request.config.getoption("--prove"), most=8)


def navigator(folder, profile, depth, name="healthcare-ai"):
    pack = load_pack(name)
    path = folder / "answers.yaml"
    path.write_text(new_answers(pack, "Elm", "Sepsis", "2026-06-05", profile, "", Further(None, depth)), "utf-8")
    loaded = pipeline.load(path)
    return Navigator(loaded.pack, loaded.answers)


def needed(asks):
    """Return the open questions that the next gate has a minimum for."""
    gate, states = asks.scorecard.next_gate, asks.scorecard.questions
    return {id_ for id_ in asks.scorecard.gate(gate).minimums if states[id_].state is State.UNANSWERED}


@pytest.mark.parametrize("depth", DEPTHS)
def test_what_a_gate_needs_is_asked_or_said_to_be_left_out(tmp_path, places, depth):
    for place in places:
        asks = navigator(tmp_path, PROFILES[place], depth)
        missing = needed(asks) - {question.id for question in asks.asked}
        said = depth_left_out(asks.pack, asks.answers, asks.scorecard)
        assert (said.parameters["number"] if said else 0) == len(missing), PROFILES[place]


def test_the_middle_depth_asks_every_blocker_of_the_first_gate(places):
    for place in places:
        pack = pack_for_profile(PACK, PROFILES[place])
        for id_, judged in pack.rubric.questions.items():
            rules = judged.minimum.get("G0", ())
            if any((rule.criticality or judged.criticality) == "blocker" for rule in rules):
                assert pack.questionnaire.questions[id_].asked_from != "all", id_


def test_the_middle_depth_leaves_a_small_practice_nothing_of_its_first_gate(tmp_path):
    asks = navigator(tmp_path, SMALL, "middle")

    assert needed(asks) <= {question.id for question in asks.asked}
    assert depth_left_out(asks.pack, asks.answers, asks.scorecard) is None


@pytest.mark.parametrize("name", pack_names())
def test_the_whole_depth_leaves_out_nothing(tmp_path, name):
    asks = navigator(tmp_path, {}, None, name)

    assert depth_left_out(asks.pack, asks.answers, asks.scorecard) is None


def test_new_and_assess_name_what_is_left_out(tmp_path):
    who = ["--organization", "Elm", "--use-case", "Sepsis", "--date", "2026-06-05"]
    done = readiness_here("new", "answers.yaml", *who, "--depth", "short", cwd=tmp_path)
    begun = readiness_here("assess", "answers.yaml", "--plain", cwd=tmp_path, stdin="s\nq\n")

    for shown in (done.stderr, begun.stdout):
        words = " ".join(shown.split())
        assert "Depth short leaves out 26 questions that G0 needs: DATA-01, DATA-04," in words
        assert "'readiness assess --depth all' asks every question." in words


def test_a_report_names_what_is_left_out_without_a_command(tmp_path):
    asks = navigator(tmp_path, SMALL, "short")

    told = depth_left_out(asks.pack, asks.answers, asks.scorecard)

    assert told is not None
    assert say(told).startswith("Depth short leaves out")
    assert "--depth" not in say(told)
