"""A report of one dimension is German to its last phrase; texts of the pack stay in the language of the pack."""

import pytest

from readiness import pipeline
from readiness.statements.language import language_named
from readiness.statements.voice import speaking
from readiness.view.edition import Edition
from running import STORIES

ANSWERS = [
    "sepsis-stalled/answers.yaml",
    "front-office-phone/answers.yaml",
    "enterprise-scale/answers.yaml",
    "enterprise-scale/discharge-summaries.yaml",
]
TALENT = Edition("full", dimension="talent")
GERMAN = language_named("de")


def in_german(path, form):
    with speaking(GERMAN):
        return pipeline.report(pipeline.assess(STORIES / path), form, TALENT).decode()


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
@pytest.mark.parametrize("path", ANSWERS)
def test_no_phrase_of_the_report_lacks_a_translation(path, form):
    GERMAN.missing.clear()
    in_german(path, form)

    assert GERMAN.missing == set()


def test_the_sentences_are_german():
    said = " ".join(in_german("sepsis-stalled/answers.yaml", "terminal").split())

    for sentence in (
        "Healthcare AI readiness, 5. Juni 2026. Nur Talent.",
        "Talent steht bei 0,9 von 4. 1 Hindernis in dieser Dimension steht G0 Pilot charter im Weg.",
        "kann G0 bis zum 17. Juli 2026 öffnen, mit 80 % Sicherheit (mit 50 %: 10. Juli 2026).",
        "Suspended seit 5. September 2025: Das Werkzeug darf nicht eingesetzt werden.",
        "Für die Wiederaufnahme ist nötig: G1 Pilot verdict bestehen und „",
        "G1 wurde vor 34 Wochen freigegeben und gilt heute nicht.",
        "TAL-02 braucht Stufe 2 vor der Wiederaufnahme und steht auf 1.",
        "Bei 2 Fragen gingen die Antworten der Teilnehmenden um zwei oder mehr Stufen auseinander: DATA-02 ",
        "Der Gesamtwert ist das gewichtete Mittel der zugehörigen Dimensionen.",
        "Für jede Ebene „Dimension“ gilt: Der Wert ist das gewichtete Mittel der zugehörigen Fragen.",
        "sie braucht, lässt sich nicht bestehen.",
    ):
        assert sentence in said


def test_scores_in_cells_have_the_decimal_mark_of_the_language():
    assert "| Talent | 1,0 | 0,9 |" in in_german("sepsis-stalled/answers.yaml", "markdown")
    assert '<td class="n has">0,9</td>' in in_german("sepsis-stalled/answers.yaml", "html")
    assert " 1,0     0,9 " in in_german("sepsis-stalled/answers.yaml", "terminal")


def test_the_page_says_its_language():
    assert '<html lang="de" dir="ltr">' in in_german("front-office-phone/answers.yaml", "html")
