"""The mutants that mutmut makes: their names, places and differences, and a sample that is the same everywhere."""

import difflib
import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.file_mutation import Mutation, create_mutations, deep_replace, group_by_top_level_node
from mutmut.mutation.trampoline_templates import mangle_function_name
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import get_mutant_name

FOLDERS = ("scoring", "planning", "saving", "schedule")
IN_USE = ("reopening", "events", "unsafe_now", "live_reasons", "live_verdict", "how_sure")
"""The modules of scoring that judge a tool in use."""
PARTS = (*FOLDERS, *(f"scoring/{module}" for module in IN_USE))
"""The parts of the program that have samples of their own."""
EACH = 5
"""The size of the sample of each module of a tool in use."""
_STRICT = re.compile(r", strict=\w+")
_KILLED = {"killed", "timeout", "segfault"}


class Mutant(NamedTuple):
    """One small fault in one function."""

    name: str
    """Its name in mutmut."""
    path: str
    """The file, below the checkout."""
    line: int
    old: str
    """The lines that it changes, without indentation."""
    new: str
    diff: str

    @property
    def part(self) -> str:
        """The part of the program it is in: its package, or its module if that has a sample of its own."""
        path = Path(self.path)
        module = f"{path.parts[2]}/{path.stem}"
        return module if module in PARTS else path.parts[2]

    @property
    def place(self) -> str:
        """The file and the line."""
        return f"{self.path}:{self.line}"

    def rank(self, seed: int) -> str:
        """Return its place in the order of the sample; it depends on nothing but the seed and the fault itself."""
        return hashlib.sha256(f"{seed}\n{self.path}\n{self.old}\n{self.new}".encode()).hexdigest()

    def outcome(self, work: Path) -> str:
        """Return mutmut's word for the outcome of the last run in the folder `work`."""
        return status_by_exit_code[_exit_codes(work, self.path)[self.name]]

    def is_killed(self, work: Path) -> bool:
        """Return whether a test failed or never ended in the last run in the folder `work`."""
        return self.outcome(work) in _KILLED


@cache
def _exit_codes(work: Path, path: str) -> dict[str, int | None]:
    data = SourceFileMutationData(path=path)
    data.meta_path = work / data.meta_path
    data.load()
    return data.exit_code_by_key


def draw_sample(mutants: Sequence[Mutant], size: int, seed: int, parts: Sequence[str]) -> list[Mutant]:
    """Return the first mutants of each part by rank: a change elsewhere leaves the sample as it is.

    Folders get equal shares of the size, and each module a few beside them; without a folder the modules share it.
    """
    folders = [part for part in parts if part in FOLDERS]
    share = -(-size // len(folders or parts))
    few = min(EACH, share) if folders else share
    sample: list[Mutant] = []
    for part in parts:
        ranked = sorted((m for m in mutants if m.part == part), key=lambda m: (m.rank(seed), m.name))
        sample += ranked[: share if part in FOLDERS else few]
    return sample


def find_mutants(root: Path) -> Iterator[Mutant]:
    """Yield the mutants of all parts, without those of a kind that other checks catch."""
    here = Path.cwd()
    os.chdir(root)  # mutmut reads its settings from the working folder
    try:
        for folder in FOLDERS:
            for path in sorted(Path("src/readiness", folder).rglob("*.py")):
                yield from _mutants_of_file(path)
    finally:
        os.chdir(here)


def _mutants_of_file(path: Path) -> Iterator[Mutant]:
    code = path.read_text("utf-8")
    module, mutations, _, _ = create_mutations(str(path), code)
    classes = [node for node in module.body if isinstance(node, cst.ClassDef)]
    owner: dict[cst.CSTNode, str] = {method: one.name.value for one in classes for method in one.body.body}
    position = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    for function, own in group_by_top_level_node(mutations).items():
        if not isinstance(function, cst.FunctionDef):
            continue
        mangled = mangle_function_name(name=function.name.value, class_name=owner.get(function))
        bare = function.with_changes(leading_lines=())
        lines, start = module.code_for_node(bare).splitlines(), position[function].start.line
        for number, mutation in enumerate(own, 1):
            if _is_left_out(mutation):
                continue
            mutated = cast("cst.CSTNode", deep_replace(bare, mutation.original_node, mutation.mutated_node))
            new = module.code_for_node(mutated).splitlines()
            found = _described(get_mutant_name(path, f"{mangled}__mutmut_{number}"), f"{path}", start, lines, new)
            if _STRICT.sub("", found.old) != _STRICT.sub("", found.new):
                yield found


def _described(name: str, path: str, start: int, lines: list[str], mutated: list[str]) -> Mutant:
    compared = difflib.SequenceMatcher(None, lines, mutated, autojunk=False).get_opcodes()
    changes = [change for change in compared if change[0] != "equal"]
    first, last = changes[0], changes[-1]
    old, new = lines[first[1] : last[2]], mutated[first[3] : last[4]]
    diff = "\n".join([*(f"  - {line}" for line in old), *(f"  + {line}" for line in new)])
    return Mutant(name, path, start + first[1], _joined(old), _joined(new), diff)


def _joined(lines: list[str]) -> str:
    return "\n".join(line.strip() for line in lines)


def _is_left_out(mutation: Mutation) -> bool:
    """Return whether another check catches all mutants of this kind.

    Texts and names of keys: golden tests hold reports, messages and files byte for byte. A value or an argument
    replaced by None, or an argument without its keyword left out: mypy refuses it, or the call fails at once. `strict`
    of `zip`: an assertion.
    """
    old, new = mutation.original_node, mutation.mutated_node
    if isinstance(old, cst.BaseString | cst.Assign | cst.AnnAssign | cst.Lambda):
        return True
    if not isinstance(old, cst.Call) or not isinstance(new, cst.Call) or old.func is not new.func:
        return False
    if len(new.args) == len(old.args):
        return True
    gone = next(a for a, b in zip(old.args, [*new.args, None], strict=True) if a is not b)
    return gone.keyword is None or gone.keyword.value == "strict"
