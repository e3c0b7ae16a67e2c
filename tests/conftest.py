"""Options and settings of the whole suite."""

import gc
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from forked_jobs import run_in_fork
from readiness import pipeline
from readiness.isolation import isolated_process
from readiness.view.edition import Edition
from shared_results import SharedResults, shared

ROOT = Path(__file__).parents[1]
LONG = [
    "test_whole_session.py", "test_screens.py", "test_full_screen.py", "test_hidden_votes_on_screen.py",
    "test_single_keys.py", "test_killed.py", "test_doc_examples.py", "test_blind_room.py", "test_workshop.py",
    "test_assess_in_a_terminal.py", "test_layout.py",
]  # fmt: skip
"""The files whose tests take longest, the longest first."""

_STORIES = [path.parent.name for path in ROOT.glob("examples/*/answers.yaml")]
_CASES = [
    path.stem for kind in ("adversarial", "tools_in_use") for path in (ROOT / "tests/cases" / kind).glob("*.yaml")
]
_OTHERWISE = {"markdown", "scripts", "styles"}
"""Names of cases that mean something else in the names of other tests."""
CASE = re.compile(rf"(?<![\w-])({'|'.join(sorted({*_STORIES, *_CASES} - _OTHERWISE, key=len, reverse=True))})(?!\w)")
"""The name of an example or of a case that many tests read, in the name of a test."""

SUITE = int(os.environ.get("READINESS_EXAMPLES", "12"))
"""The examples of a property test in the suite; mutation tests take more."""

settings.register_profile("suite", max_examples=SUITE, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("prove", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def dear(most: int, own: settings | None = None) -> settings:
    """Return the settings of a property test whose examples take long: at most so many in the suite."""
    every = settings().max_examples
    return settings(own, max_examples=min(most, SUITE) if every == SUITE else every)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the expected files again; review the diff")
    parser.addoption("--prove", action="store_true", help="run the long proofs whole instead of a seeded sample")


def pytest_configure(config: pytest.Config) -> None:
    os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="readiness-state-")
    os.environ["READINESS_CACHE"] = str(Path(tempfile.gettempdir()) / f"readiness-tests-{os.geteuid()}")
    os.environ["XDG_STATE_HOME"] = f"{os.environ['READINESS_CACHE']}-state"  # rooms of phones
    config.addinivalue_line("markers", "isolation: runs isolated jobs in processes that start as those of users do")
    config.addinivalue_line("markers", "afresh: computes every pack and assessment itself, although a test before has")
    settings.load_profile("prove" if config.getoption("--prove") else "suite")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in the background of a script, for every program started
        signal.signal(signal.SIGINT, signal.default_int_handler)
    gc.set_threshold(100_000, 20, 100)  # as the program does: what tests keep is searched for cycles less often


def pytest_report_header(config: pytest.Config) -> str:
    whole = "whole" if config.getoption("--prove") else "in a fixed sample; --prove runs them whole, in an hour"
    return f"long proofs: {whole}"


def pytest_sessionfinish() -> None:
    """Search for cycles once; pytest's own five searches then pass over what is left."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the longest tests first, so that the workers end at the same time; most of them wait for a terminal.

    The tests of one example or case run one after the other, so that few workers plan it.
    """
    items.sort(key=lambda item: (LONG.index(item.path.name) if item.path.name in LONG else len(LONG), _case(item)))


def _case(item: pytest.Item) -> str:
    """Return the name of the example or case that a test is about; of tests that share a fixture by module, none."""
    found = CASE.search(item.callspec.id) if hasattr(item, "callspec") else None
    fixtures = item._fixtureinfo.name2fixturedefs.values() if isinstance(item, pytest.Function) else ()  # noqa: SLF001
    return found[0] if found and all(one[-1].scope in {"function", "session"} for one in fixtures) else ""


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture
def prove(request: pytest.FixtureRequest) -> bool:
    """True when the long proofs run in full instead of on a seeded sample."""
    return bool(request.config.getoption("--prove"))


@pytest.fixture(scope="session", autouse=True)
def _forked_jobs(shared_folder: Path) -> Iterator[None]:
    """Run isolated jobs in forks, which start faster, and each with its input once."""
    kept = shared_folder / "jobs"
    kept.mkdir(exist_ok=True)
    runs = SimpleNamespace(run=partial(run_in_fork, kept=kept), TimeoutExpired=subprocess.TimeoutExpired)
    with pytest.MonkeyPatch.context() as patch:
        if sys.platform == "linux":
            patch.setattr(isolated_process, "subprocess", runs)
        yield


@pytest.fixture(autouse=True)
def _isolated_jobs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run isolated jobs in processes of their own in tests of the isolation itself, and of equal bytes."""
    with pytest.MonkeyPatch.context() as patch:
        if request.node.get_closest_marker("isolation"):
            patch.setattr(isolated_process, "subprocess", subprocess)
        yield


@pytest.fixture(scope="session")
def _results() -> Iterator[SharedResults]:
    with shared() as results:
        yield results


@pytest.fixture(autouse=True)
def _shared_results(request: pytest.FixtureRequest, _results: SharedResults) -> None:
    """Share packs and assessments, but not with a test that replaces a part of the program or compares two runs."""
    _results.paused = any(request.node.get_closest_marker(name) for name in ("isolation", "afresh"))


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run, the same for all workers."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


@pytest.fixture(scope="session")
def paper(shared_folder: Path) -> Callable[[str, str], Path]:
    """Return a function for the PDF of an example and an audience; each is laid out once, which takes seconds."""

    def made(story: str, audience: str) -> Path:
        path = shared_folder / f"{story}-{audience}.pdf"
        with FileLock(f"{path}.lock"):
            if not path.exists():
                loaded = pipeline.load(ROOT / "examples" / story / "answers.yaml")
                path.write_bytes(pipeline.report(pipeline.assess(loaded), "pdf", Edition(audience)))
        return path

    return made


@pytest.fixture
def ordinary_user() -> Iterator[Path]:
    """Run the test as a user without privileges, in a new folder of that user; root may read and write everywhere."""
    folder = Path(tempfile.mkdtemp(prefix="readiness-"))
    root = os.geteuid() == 0
    if root:
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)
