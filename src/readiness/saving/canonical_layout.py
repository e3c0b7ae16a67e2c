"""The usual layout of an answers file or an organization's file: that of a new file, with the answers in it."""

from collections import Counter
from collections.abc import Sequence

from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import Document, parse
from readiness.model.answers import AssessmentHeader
from readiness.model.depth import DEPTHS
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.saving.canonical_lines import canonical_lines
from readiness.saving.changes import ANSWER_KEYS
from readiness.saving.comment_blocks import HEAD, EntryBlock, split_blocks
from readiness.saving.insertion_point import SECTIONS
from readiness.saving.laid_out import is_laid_out
from readiness.saving.new_answers import (
    EVERY,
    ORGANIZATION,
    USE_CASE,
    asked_in_file,
    heading,
    in_comment,
    question_lines,
)
from readiness.saving.node_positions import NodePosition, comments_in, node_positions


def canonical_text(document: Document, pack: Pack) -> str:
    """Return the text of an answers file, or of an organization's file, in the usual layout.

    Values and comments stay as they are. Raises ValueError when the text cannot be laid out so.
    """
    asked = listed_questions(document, pack)
    if is_laid_out(document, pack, asked):
        return document.text
    text = document.text if document.text.endswith("\n") else document.text + "\n"
    root = node_positions(text)
    arranged = text if root.flow else _Arranged(text, document, pack, asked).whole(root)
    if arranged != text:
        text, root = arranged, node_positions(arranged)
    text = canonical_lines(text, root)
    if text != document.text:
        _refuse_loss(document, text, pack)
    return text


def listed_questions(document: Document, pack: Pack) -> frozenset[str]:
    """Return the questions that a file would list if it were new."""
    header = document.data.get("assessment")
    if not isinstance(header, dict):
        return asked_in_file(pack.questionnaire, None, ORGANIZATION)
    depth = next((one for one in DEPTHS if one == header.get("depth")), None)
    return asked_in_file(pack.questionnaire, depth, USE_CASE if "organization_answers" in header else EVERY)


def _refuse_loss(document: Document, text: str, pack: Pack) -> None:
    """Raise ValueError when a value or a comment is not in the new text."""
    try:
        same = parse(text, "").data == document.data
    except InvalidFilesError:
        same = False
    if not same or (_comments(document.text) - _comments(text)).keys() - _headings(pack):
        raise ValueError


def _comments(text: str) -> Counter[str]:
    root = node_positions(text)
    return Counter(comment.rstrip() for comment in comments_in(text, root, 0, len(text)))


def _headings(pack: Pack) -> frozenset[str]:
    dimensions = pack.questionnaire.dimensions
    return frozenset(f"# {heading(dimension, node)}" for dimension in dimensions for node in dimension.walk())


class _Arranged:
    """The lines of a file, with its keys in the usual order and a comment line above the answer to every question."""

    def __init__(self, text: str, document: Document, pack: Pack, asked: frozenset[str]) -> None:
        self.text, self.lines, self.pack = text, text.split("\n"), pack
        self.data, self.asked = document.data, asked
        self.named = {code: question.id for code, question in pack.questionnaire.by_code.items()}
        self.headings = _headings(pack)

    def whole(self, root: NodePosition) -> str:
        """Return the whole text."""
        keys = SECTIONS if "assessment" in self.data else tuple(OrganizationAnswers.model_fields)
        blocks = _in_order(split_blocks(self.text, self.lines, root, 0, len(self.lines) - 1, at_top=True), keys)
        return "".join(f"{line}\n" for block in blocks for line in self._section(block))

    def _section(self, block: EntryBlock) -> Sequence[str]:
        if block.key == "answers" and block.entry:
            return self._answers(block, block.entry.value)
        if block.key == "assessment":
            return self._mapping(block, list(AssessmentHeader.model_fields))
        if block.key == "evidence" and block.entry:
            return self._mapping(block, sorted(block.entry.value.entries))
        return self._profile(block)

    def _profile(self, block: EntryBlock) -> Sequence[str]:
        facts = [fact.id for fact in self.pack.questionnaire.facts]
        return self._mapping(block, facts) if block.key == "profile" else block.all_lines

    def _mapping(self, block: EntryBlock, keys: Sequence[str]) -> Sequence[str]:
        """Return the lines of a block with the keys of its mapping in order."""
        value = block.entry.value if block.entry else None
        if value is None or value.flow or (block.key != "assessment" and _is_ordered(value, keys)):
            return block.all_lines
        high = block.low + len(block.lines) + len(block.below)
        children = split_blocks(self.text, self.lines, value, block.key_line + 1, high)
        above = block.lines[: block.key_line + 1 - block.low]
        return above + [line for child in _in_order(children, keys) for line in self._profile(child)]

    def _answers(self, block: EntryBlock, value: NodePosition) -> Sequence[str]:
        """Return the lines of the section of answers, in the order of the questions."""
        if (value.flow and value.entries) or value.items or (value.data and not value.entries):
            return block.all_lines
        inside = [number for number, line in enumerate(block.below, 1) if line.startswith(" ") and line.strip()]
        within = inside[-1] if inside else 0
        last = block.low + len(block.lines)
        begin = block.key_line + 1
        head, *children = split_blocks(self.text, self.lines, value, begin, last + within, self.named)
        asked = self.asked | {child.key for child in children}
        lines = [*block.lines[: begin - block.low], *self._without_headings(head.all_lines)]
        while not lines[-1].strip():
            lines.pop()
        rest = dict[str, Sequence[str]]()
        known = ""
        for child in children:
            child_lines = self._answer(child, value.column if value.entries else 2)
            known = child.key if child.key in self.pack.questionnaire.questions else known
            rest[known] = [*rest.get(known, ()), *child_lines]
        lines += rest.get("", ())
        for dimension in self.pack.questionnaire.dimensions:
            for line, question in question_lines(dimension, asked):
                found = rest.get(question.id) if question else None
                if found and not found[0] and lines[-1].lstrip(" ") in self.headings:
                    found = found[1:]
                lines += [line] if found is None else found
        below = block.below[within:]
        return [*lines, "", *below] if below and below[0].strip() else [*lines, *below]

    def _answer(self, block: EntryBlock, column: int) -> Sequence[str]:
        """Return the lines of an answer with the comment line of its question above it."""
        above = block.lines[: block.key_line - block.low]
        blank = bool(above and not above[0].strip())
        above = [line for line in self._without_headings(above) if line.strip()]
        if block.entry is None:
            first, *remarks = block.lines[block.key_line - block.low :]
            return [
                *[""] * blank,
                *above,
                first,
                *self._without_headings(remarks),
                *self._without_headings(block.below),
            ]
        question = self.pack.questionnaire.questions.get(block.key)
        if question and not any(line.lstrip(" #").partition(" ")[0].rstrip(":") == question.code for line in above):
            above.insert(0, f"{' ' * column}# {question.code} {in_comment(question.title)}")
        block.below = self._without_headings(block.below)
        entry = self._mapping(block, ANSWER_KEYS)[block.key_line - block.low :]
        return [*[""] * blank, *above, *entry]

    def _without_headings(self, lines: Sequence[str]) -> list[str]:
        return [line for line in lines if line.strip() not in self.headings]


def _is_ordered(value: NodePosition, keys: Sequence[str]) -> bool:
    """Return whether the keys of a mapping are in order."""
    ranks = [keys.index(key) for key in value.entries if key in keys]
    return ranks == sorted(ranks)


def _in_order(blocks: Sequence[EntryBlock], keys: Sequence[str]) -> list[EntryBlock]:
    """Return blocks in the order of their keys; the head stays first, and an unknown key below the one before it."""
    rank = {HEAD: -1} | {key: number for number, key in enumerate(keys)}
    ranked: list[tuple[int, EntryBlock]] = []
    for block in blocks:
        ranked.append((rank.get(block.key, ranked[-1][0] if ranked else -1), block))
    return [block for _, block in sorted(ranked, key=lambda one: one[0])]
