"""Leaders read on paper of every shortfall of the next gate, though the list of gaps to a later one is cut."""

from building import a_pack, answers
from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.gap_views import gaps_shown, untold_reasons


def test_the_shortfalls_of_the_next_gate_are_told_where_the_gaps_to_a_later_one_have_no_room():
    near, far = (
        {"criticality": "major", "minimum": {"G1": "1", "G2": "1"}},
        {"criticality": "blocker", "minimum": {"G2": "2"}},
    )
    questions = {"d.near": near} | {f"d.q{number}": far for number in range(12)}
    pack = a_pack(questions, policies={"evidence": None}, phases=[])
    loaded = pipeline.LoadedAnswers(pack, answers(dict.fromkeys(questions, "0")), "0" * 64)
    view = build_view(pipeline.assess(loaded, target="G2"), Edition("leadership"))
    on_paper, on_screen = gaps_shown(view, paper=True), gaps_shown(view, paper=False)

    assert [reason.subject.id for reason in untold_reasons(view, on_paper)] == ["d.near"]
    assert (len(on_paper), len(on_screen)) == (12, 13)
    assert untold_reasons(view, on_screen) == ()
