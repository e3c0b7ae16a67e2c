"""The one function, segment or site that answers on the command line are about, and what does not count for any."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from readiness.cli.record_names import part_called
from readiness.cli.record_run import RecordTarget
from readiness.errors import ReadinessError
from readiness.loading.validate_parts import counts_for_none, not_asked_of_part
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.part_questions import PartKind, questions_of_part
from readiness.model.tool_use import Function, Segment, Site
from readiness.statements import answering as statements
from readiness.statements import recording_faults as faults
from readiness.statements.statement import Statement


class PartOptions(NamedTuple):
    """The options that name a part; at most one of them is given."""

    function: str = ""
    segment: str = ""
    site: str = ""

    def named(self, path: str, pack: Pack, answers: Answers) -> "AnsweredPart | None":
        """Return the part that is named; None without one. Raises ReadinessError for two, and for an unknown one."""
        if sum(map(bool, self)) > 1:
            raise ReadinessError(faults.one_part(), statements.name_one_part())
        found = part_called(self.site, self.function, self.segment, RecordTarget(path, [], pack, answers))
        if found is None:
            return None
        kind: PartKind = "function" if self.function else "segment" if self.segment else "site"
        return AnsweredPart(kind, *found)


class AnsweredPart(NamedTuple):
    """A function, segment or site that is answered."""

    kind: PartKind
    section: str
    """The key of the list in an answers file that has its entry."""
    id: str
    title: str

    def answers(self, answers: Answers) -> Mapping[str, Answer]:
        """Return the answers of this part; none before it has an entry."""
        parts: Mapping[PartKind, tuple[Function | Segment | Site, ...]] = {
            "function": answers.functions,
            "segment": answers.segments,
            "site": answers.sites,
        }
        return next((one.answers for one in parts[self.kind] if one.id == self.id), {})

    def refuse_not_asked(self, questions: Iterable[str], pack: Pack) -> None:
        """Raise ReadinessError for the first question that is not asked of this part."""
        asked = questions_of_part(self.kind, pack)
        for question in questions:
            if question not in asked:
                raise ReadinessError(*not_asked_of_part(self.kind, question, asked))


def answers_for_no_part(
    questions: Iterable[str], path: str, answers: Answers, pack: Pack
) -> Iterator[tuple[Statement, Statement]]:
    """Yield a warning and a hint for each question whose answer counts for none of the parts it is asked of."""
    for question in questions:
        about = pack.questionnaire.questions[question]
        if question in answers.answers and (found := counts_for_none(about, answers)):
            if about.asked_per == "function":
                hint = statements.name_function(path=path, question=question, name=answers.functions[0].id)
            else:
                hint = statements.name_segment(path=path, question=question, name=answers.segments[0].id)
            yield found[0], hint
