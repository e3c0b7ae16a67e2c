"""The cache of packs: it saves time, and changes nothing else."""

import os
import pickle
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from readiness.errors import InvalidFilesError
from readiness.loading import pack_cache, read_pack
from readiness.loading.read_pack import load_pack
from readiness.model.pack import Pack
from readiness.statements import pack_cache as statements

pytestmark = pytest.mark.afresh
TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("READINESS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "packs"


@pytest.fixture
def packs(tmp_path):
    return Path(shutil.copytree(TINY, tmp_path / "packs"))


@pytest.fixture
def reads(monkeypatch):
    """The names of the packs whose files are read."""
    names = []
    read = read_pack.read_folders

    def noted(asked, judged, overlay=None):
        names.append(asked.name)
        return read(asked, judged, overlay)

    monkeypatch.setattr(read_pack, "read_folders", noted)
    return names


def as_text(pack):
    return (pack.questionnaire.model_dump(), pack.rubric.model_dump(), pack.sha256, pack.digest)


def entries(folder):
    return sorted(folder.iterdir()) if folder.exists() else []


def test_the_second_load_reads_no_file_again_and_gives_the_same_pack(cache, packs, reads):
    first, second = load_pack("tiny", packs=packs), load_pack("tiny", packs=packs)
    assert reads == ["tiny"]
    assert as_text(first) == as_text(second)


@pytest.mark.parametrize("file", ["questionnaires/tiny/care.yaml", "rubrics/tiny/rubric.yaml"])
def test_a_changed_file_is_read_again(file, cache, packs, reads):
    load_pack("tiny", packs=packs)
    path = packs / file
    path.write_text(path.read_text("utf-8") + "# a comment\n", "utf-8")
    load_pack("tiny", packs=packs)
    assert reads == ["tiny", "tiny"]


def test_a_file_that_becomes_invalid_is_refused_although_the_pack_is_in_the_cache(cache, packs):
    load_pack("tiny", packs=packs)
    (packs / "rubrics/tiny/rubric.yaml").write_text("rubric: tiny\n", "utf-8")
    with pytest.raises(InvalidFilesError):
        load_pack("tiny", packs=packs)


def test_an_invalid_pack_is_not_stored(cache, packs):
    (packs / "rubrics/tiny/rubric.yaml").write_text("rubric: tiny\n", "utf-8")
    with pytest.raises(InvalidFilesError):
        load_pack("tiny", packs=packs)
    assert entries(cache) == []


def test_other_code_makes_another_key(cache, packs, monkeypatch):
    folders = (packs / "questionnaires/tiny", packs / "rubrics/tiny")
    before = pack_cache.pack_key(folders)
    monkeypatch.setattr(pack_cache, "_CODE_DIGEST", b"another program")
    assert pack_cache.pack_key(folders) != before


def damaged(content):
    return content[:-1]


def emptied(_content):
    return b""


def replaced(_content):
    return pickle.dumps("not a pack")


def hollow(_content):
    return pickle.dumps(Pack.__new__(Pack))


def calling(_content):
    return pickle.dumps(Attack())


class Attack:
    """An object whose unpickling runs a command."""

    def __reduce__(self):
        return os.system, ("touch attacked",)


@pytest.mark.parametrize("change", [damaged, emptied, replaced, hollow, calling])
def test_an_entry_that_is_no_pack_of_ours_counts_as_none(change, cache, packs, reads, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    expected = as_text(load_pack("tiny", packs=packs))
    (entry,) = entries(cache)
    payload = change(entry.read_bytes()[32:])
    entry.write_bytes(sha256(entry.name.encode() + payload).digest() + payload)
    assert as_text(load_pack("tiny", packs=packs)) == expected
    assert reads == ["tiny", "tiny"]
    assert not Path("attacked").exists()


@pytest.mark.parametrize("mode", [0o777, 0o720])
def test_a_folder_that_others_can_change_is_not_used(mode, cache, packs, reads):
    cache.mkdir(parents=True)
    cache.chmod(mode)
    load_pack("tiny", packs=packs)
    load_pack("tiny", packs=packs)
    assert (reads, entries(cache)) == (["tiny", "tiny"], [])


def test_an_entry_of_another_user_is_not_used(cache, packs, reads):
    load_pack("tiny", packs=packs)
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to another user")
    os.chown(entries(cache)[0], 65534, 65534)
    load_pack("tiny", packs=packs)
    assert reads == ["tiny", "tiny"]


def test_a_folder_that_cannot_be_made_is_no_error(packs, reads, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("READINESS_CACHE", str(tmp_path / "file" / "cache"))
    load_pack("tiny", packs=packs)
    assert reads == ["tiny"]


@pytest.mark.parametrize("value", ["off", "OFF", "a-relative-folder", " "])
def test_off_and_a_relative_folder_turn_the_cache_off(value, packs, reads, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("READINESS_CACHE", value)
    load_pack("tiny", packs=packs)
    load_pack("tiny", packs=packs)
    assert (reads, sorted(tmp_path.iterdir())) == (["tiny", "tiny"], [packs])


def test_a_pack_with_a_link_is_not_cached(cache, packs, reads):
    path = packs / "rubrics/tiny/rubric.yaml"
    path.rename(path.with_name("same.txt"))
    path.symlink_to("same.txt")
    load_pack("tiny", packs=packs)
    load_pack("tiny", packs=packs)
    assert (reads, entries(cache)) == (["tiny", "tiny"], [])


def test_only_the_newest_packs_are_kept(cache, packs):
    path = packs / "questionnaires/tiny/care.yaml"
    text = path.read_text("utf-8")
    for number in range(30):
        path.write_text(f"{text}# {number}\n", "utf-8")
        load_pack("tiny", packs=packs)
    assert len(entries(cache)) == 24


def test_files_of_others_in_the_folder_are_left_alone(cache, packs):
    cache.mkdir(parents=True)
    (cache / "aunt").symlink_to("nowhere")
    for number in range(40):
        (cache / f"letter-{number}").write_text("mine", "utf-8")
    load_pack("tiny", packs=packs)
    assert len(entries(cache)) == 42


def test_a_pack_that_changes_while_it_is_read_is_not_stored(cache, packs, monkeypatch):
    read = read_pack.read_folders
    path = packs / "rubrics/tiny/rubric.yaml"

    def changed(asked, judged, overlay=None):
        pack = read(asked, judged, overlay)
        path.write_text(path.read_text("utf-8") + "# saved meanwhile\n", "utf-8")
        return pack

    monkeypatch.setattr(read_pack, "read_folders", changed)
    load_pack("tiny", packs=packs)
    assert entries(cache) == []


def test_an_entry_under_another_key_counts_as_none(cache, packs, reads):
    load_pack("tiny", packs=packs)
    (entry,) = entries(cache)
    path = packs / "rubrics/tiny/rubric.yaml"
    path.write_text(path.read_text("utf-8") + "# other\n", "utf-8")
    key = pack_cache.pack_key((packs / "questionnaires/tiny", packs / "rubrics/tiny"))
    entry.rename(cache / str(key))
    load_pack("tiny", packs=packs)
    assert reads == ["tiny", "tiny"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_in_place_of_an_entry_counts_as_none(cache, packs, reads):
    load_pack("tiny", packs=packs)
    (entry,) = entries(cache)
    entry.unlink()
    os.mkfifo(entry)
    load_pack("tiny", packs=packs)
    assert reads == ["tiny", "tiny"]


def test_a_pack_of_many_files_is_not_cached(cache, packs):
    for number in range(250):
        (packs / f"rubrics/tiny/more-{number}.yaml").write_text("", "utf-8")
    load_pack("tiny", packs=packs)
    assert entries(cache) == []


def test_names_of_files_cannot_be_taken_for_their_content(cache, packs):
    folders = (packs / "questionnaires/tiny", packs / "rubrics/tiny")
    two = pack_cache.pack_key(folders)
    digest = sha256((packs / "rubrics/tiny/care.yaml").read_bytes()).hexdigest()
    (packs / "rubrics/tiny/care.yaml").unlink()
    (packs / "rubrics/tiny/initiatives.yaml").rename(packs / f"rubrics/tiny/care.yaml {digest}\ninitiatives.yaml")
    assert pack_cache.pack_key(folders) != two


def test_a_user_without_a_home_folder_has_no_cache(packs, reads, monkeypatch):
    def no_home():
        raise RuntimeError

    for name in ("READINESS_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    load_pack("tiny", packs=packs)
    assert pack_cache.cache_state()[0] == statements.no_folder()


def test_the_state_names_the_number_of_packs_and_the_folder(cache, packs):
    load_pack("tiny", packs=packs)
    assert pack_cache.cache_state() == (statements.packs(number=1, folder=str(cache)), "")


def test_the_state_of_a_folder_that_cannot_be_used_has_a_remedy(monkeypatch, tmp_path):
    monkeypatch.setenv("READINESS_CACHE", str(tmp_path / "missing"))
    what, fix = pack_cache.cache_state()
    assert what == statements.unusable(folder=str(tmp_path / "missing" / "packs"))
    assert fix == statements.name_folder()
