"""A level that is only a number is said once, in the interview, the scorecard and its lowest scores."""

from in_plain_lines import sitting
from running import readiness_here

MODEL = {
    "questionnaires/s/questionnaire.yaml": "questionnaire: s\nversion: 1.0.0\ntitle: S\ndimensions: [a]\n",
    "questionnaires/s/a.yaml": (
        "dimension: a\ntitle: A\nquestions:\n"
        "  - {id: x, code: A-1, title: Plans, prompt: How far?}\n"
        "  - {id: y, code: A-2, title: People, prompt: How far?}\n"
    ),
    "rubrics/s/rubric.yaml": (
        "rubric: s\nversion: 1.0.0\ntitle: S\nquestionnaire: s@1\nscale: {from: 1, to: 5}\n"
        "policies: {unanswered: lowest, unknown: lowest, not_applicable: excluded}\n"
        "roll_up: {overall: weighted-mean, dimension: weighted-mean}\n"
    ),
    "rubrics/s/a.yaml": "x: {weight: 1}\ny: {weight: 2}\n",
    "answers.yaml": (
        "assessment: {organization: E, use_case: B, date: 2026-06-05, questionnaire: s@1.0.0, rubric: s@1.0.0}\n"
        "answers:\n  a.x: 2\n  a.y: 3\n"
    ),
}


def written(folder):
    for name, text in MODEL.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder / "answers.yaml"


def test_the_scorecard_says_a_number_once(tmp_path):
    shown = readiness_here("score", written(tmp_path), "--pack", tmp_path).stdout

    assert "Scale from 1 to 5." in shown
    assert "level 2\n" in shown


def test_the_interview_says_a_number_once(tmp_path):
    typist, _ = sitting(written(tmp_path), "4", packs=tmp_path)

    shown = "\n".join(typist.shown)
    assert "saved: A-1 is level 4." in shown
    assert "\n   1\n   2\n   3\n   4\n   5\n" in shown


def test_a_questionnaire_without_facts_says_so(tmp_path):
    typist, interview = sitting(written(tmp_path), "p", "4", packs=tmp_path)

    assert "This questionnaire asks for no facts." in typist.shown
    assert interview.session.answer_now.level == 4
