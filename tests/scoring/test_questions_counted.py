"""The numbers of questions that `check` tells are those of the score, although nothing is scored for them."""

from random import Random
from typing import Any

import pytest

from building import a_pack, answers
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.scoring.question_scorer import count_answered
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
SMALL = a_pack(
    {
        "d.tool": {},
        "d.tuned": {"follows": {"d.tool": "2"}},
        "d.shared": {"follows": {"d.tuned": "1"}},
        "d.far": {"ask_when": {"rural": "true"}},
    },
    facts=["rural"],
)


def _said(chance: Random) -> Any:
    out = {"not_applicable": "No tool", "approved_by": "CMIO"}
    evidence = [{"title": "Minutes", "date": chance.choice(["2024-01-01", "2026-05-01"])}]
    level = str(chance.randrange(4))
    return chance.choice(
        [level, {"level": level, "evidence": evidence}, "unknown", "", out, out | {"expires": "2026-01-01"}]
    )


def _many(pack: Pack, chance: Random) -> dict[str, Any]:
    return {id_: _said(chance) for id_ in pack.questionnaire.questions if chance.random() < 0.8}


def _drawn(pack: Pack, seed: int) -> Answers:
    """Return answers of every kind, also of functions and segments, for a profile."""
    chance = Random(seed)
    profile = {
        fact.id: chance.choice(fact.choices or ("true", "false") if fact.type != "number" else ("1", "7"))
        for fact in pack.questionnaire.facts
        if fact.told_by is None and chance.random() < 0.7
    }
    given = answers(_many(pack, chance), profile=profile)
    functions = [{"id": id_, "title": id_, "answers": _many(pack, chance)} for id_ in ("notes", "codes")]
    segments = [{"id": id_, "answers": _many(pack, chance)} for id_ in pack.questionnaire.segments]
    data = {"assessment": given.assessment, "answers": given.answers}
    parts = {"functions": functions, "segments": segments} if pack is PACK and chance.random() < 0.7 else {}
    return Answers.model_validate(data | parts)


@pytest.mark.parametrize("pack", [PACK, SMALL], ids=["healthcare-ai", "small"])
def test_questions_are_counted_as_the_score_counts_them(pack: Pack) -> None:
    for seed in range(40):
        said = _drawn(pack, seed)
        whole = score_answers(pack_for_profile(pack, said.assessment.profile), said).overall

        assert count_answered(pack, said) == (whole.answered, whole.unknown, whole.applicable), seed


@pytest.mark.afresh
def test_what_gates_need_is_the_same_found_before_or_anew() -> None:
    for seed in range(8):
        said = _drawn(PACK, seed)
        pack = pack_for_profile(PACK, said.assessment.profile)
        same = Pack(pack.questionnaire, pack.rubric, pack.sha256, pack.for_all)  # nothing is kept of it
        found = score_answers(pack, said)

        assert score_answers(pack, said) == found
        assert score_answers(same, said) == found


def test_gates_of_one_profile_do_not_take_the_needs_of_other_questions() -> None:
    every = answers({"d.tool": "2", "d.tuned": "3", "d.shared": "3"})
    fewer = answers({"d.tool": "1", "d.tuned": "3", "d.shared": "3"})
    pack = a_pack(
        {
            id_: {"minimum": {"G1": "2"}} | own
            for id_, own in {"d.tool": {}, "d.tuned": {"follows": {"d.tool": "2"}}, "d.shared": {}}.items()
        }
    )

    needed = [list(score_answers(pack, said).gates[0].minimums) for said in (every, fewer, every)]

    assert needed == [["d.tool", "d.tuned", "d.shared"], ["d.tool", "d.shared"], ["d.tool", "d.tuned", "d.shared"]]
