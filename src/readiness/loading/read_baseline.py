"""Read a saved baseline, and check that it is one of the same use case."""

from collections.abc import Iterator
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, read_bytes, text_of
from readiness.loading.input_limits import FILE_BYTES
from readiness.loading.model_validation import validate_model
from readiness.loading.yaml_file import Document, parse
from readiness.model.answers import Answers
from readiness.model.baseline import Baseline
from readiness.statements import baseline_problems as says
from readiness.statements.quoting import found


def read_baseline(path: Path | str, answers: Answers, rubric: str) -> Baseline:
    """Return the baseline in a file, for answers that are judged by the rubric of this name.

    Raises InvalidFilesError with every problem: for a file that is no baseline, or is one of another organization, use
    case or rubric, or of a later day.
    """
    shown = path_on_one_line(path)
    document = parse(text_of(read_bytes(path, shown, FILE_BYTES, says.save_one()), shown), shown)
    if not isinstance(document.data, dict) or "baseline" not in document.data:
        raise InvalidFilesError([document.problem((), says.no_baseline(), says.save_one())])
    problems: list[Problem] = []
    baseline = validate_model(Baseline, document.data, document, problems)
    if baseline is not None:
        problems += _foreign(baseline, answers, rubric, document)
    if problems or baseline is None:
        raise InvalidFilesError(problems)
    return baseline


def _foreign(baseline: Baseline, answers: Answers, rubric: str, document: Document) -> Iterator[Problem]:
    header = answers.assessment
    for key, own, other in (
        ("organization", header.organization, says.other_organization),
        ("use_case", header.use_case, says.other_use_case),
    ):
        if (value := getattr(baseline, key)) != own:
            yield document.problem((key,), other(name=found(value)), says.name_own(own=found(own)))
    if baseline.rubric.partition("@")[0] != rubric:
        message = says.other_rubric(name=found(baseline.rubric))
        yield document.problem(("rubric",), message, says.name_own(own=found(rubric)))
    if baseline.date > answers.date:
        message = says.later(day=baseline.date, assessed=answers.date)
        yield document.problem(("date",), message, says.name_earlier())
