"""Texts that look as if they named a patient, and texts that do not."""

import pytest

from readiness.loading.patient_details import names_patient

NAMED = [
    "The dose of Mrs. Ellery was wrong.",
    "Ms Ellery-Stone was told on the next day.",
    "The note of patient Ann Ellery had the wrong side.",
    "Patient named Ellery got a letter that was not hers.",
    "MRN 00412345 was merged with another chart.",
    "Medical record number: 412345",
    "Patient ID #A-1234567 was shown to another person.",
    "Chart no. 4123456 was opened.",
    "The number 123-45-6789 stood in the note.",
    "DOB 03/14/1961, wrong allergy list.",
    "Date of birth: 1961-03-14.",
    "J. Baxter got the letter of another person.",
    "The letter went to J. Baxter.",
    "Herr Müller wurde falsch aufgerufen.",
    "It was sent to ann.ellery@example.org.",
    "He called from (555) 010-1234.",
    "She called from +49 30 1234567.",
    "A woman born on March 14, 1961, was called twice.",
]
NOT_NAMED = [
    "A dose in the note was wrong and was given.",
    "Dr. Ellery stopped the tool at North.",
    "The Patient Safety Officer stopped it.",
    "Reported to the Patient Safety Organization Midwest Alliance.",
    "patient Access Center staff called 14 people back.",
    "Near Miss Review of May.",
    "Two patients at North Campus were affected.",
    "240000 messages were drafted since May.",
    "The MRN was shown in the wrong banner.",
    "The date of birth was read as the date of visit.",
    "Model 2026-05-20 replaced model 2026-02-01.",
    "A baby was born during the downtime.",
    "Dr. J. Baxter stopped it.",
    "The plan of J. Baxter Hospital was followed.",
    "Model A. Nobody saw it before.",
    "It fell by 120 300 points, +3 to 5 a day.",
    "Between 2026-05-01 and 2026-06-01.",
    "Ticket 4123456 with the supplier.",
    "The part A123456781 of the catalog, 943 476 5918 in all.",
]


@pytest.mark.parametrize("text", NAMED)
def test_a_name_a_record_number_or_a_date_of_birth_is_seen(text: str) -> None:
    assert names_patient(text)


@pytest.mark.parametrize("text", NOT_NAMED)
def test_an_office_a_count_or_a_clinician_is_no_patient(text: str) -> None:
    assert not names_patient(text)
