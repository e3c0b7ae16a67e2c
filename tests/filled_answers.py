"""Answers of a case, filled in: every question that is asked, and not answered, is just at what a gate needs."""

from collections.abc import Iterator
from typing import Any

from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question

Data = dict[str, Any]


def filled(answers: Data, pack: Pack, gate: str, shown: str) -> Data:
    """Return answers where all else is at what the gates up to `gate` need, with evidence of the day `shown`.

    Questions asked of each function or segment are filled in there, where any is named; sites are filled in with what
    repeating gates need.
    """
    judged = pack_for_profile(pack, answers["assessment"]["profile"]).rubric
    gates = [one.id for one in judged.gates]
    upto = gates[: gates.index(gate) + 1]
    repeating = [one.id for one in judged.repeating_gates]
    asked = list(_asked(answers, pack))

    def at(questions: list[Question], gates: list[str]) -> Data:
        needed = {}
        for question in questions:
            minimums = [judged.questions[question.id].minimum_at(one) for one in gates]
            levels = [minimum.level for minimum in minimums if minimum]
            if levels or gates is upto:
                needed[question.id] = _said(max(levels, default=0), shown)
        return needed

    parts = {kind for kind in ("function", "segment") if answers.get(f"{kind}s")}
    return answers | {
        "answers": at([one for one in asked if one.asked_per not in parts], upto) | answers.get("answers", {}),
        "sites": [_with(site, at(asked, repeating)) for site in answers.get("sites", ())],
        **{
            f"{kind}s": [
                _with(part, at([one for one in asked if one.asked_per == kind], upto)) for part in answers[f"{kind}s"]
            ]
            for kind in sorted(parts)
        },
    }


def _asked(answers: Data, pack: Pack) -> Iterator[Question]:
    known = pack.questionnaire.settled(answers["assessment"]["profile"])
    for question in pack.questionnaire.questions.values():
        if may_hold(question.ask_when, known):
            yield question


def _said(level: int, shown: str) -> Any:
    if level < 2:
        return str(level)
    return {"level": str(level), "evidence": [{"title": "Minutes", "date": shown}]}


def _with(part: Data, answers: Data) -> Data:
    return part | {"answers": answers | part.get("answers", {})}
