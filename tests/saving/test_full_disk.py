"""A full disk and a read-only disk, in a separate mount namespace."""

import shutil
import subprocess
import sys

import pytest

from running import STORIES

ANSWERS = STORIES / "sepsis-stalled/answers.yaml"
MOUNTS = f"""
set -eu
mkdir -p "$1" && mount -t tmpfs -o size=256k readiness "$1" && cp {ANSWERS} "$1/answers.yaml" && cd "$1"
run() {{ {sys.executable} -m readiness "$@" || echo "code $?"; }}
"""


def in_a_small_disk(tmp_path, script: str) -> str:
    if shutil.which("unshare") is None:
        pytest.skip("unshare is missing: apt-get install util-linux")
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("mount namespaces are not permitted here")
    command = ["unshare", "-rm", "sh", "-c", MOUNTS + script, "sh", str(tmp_path / "disk")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_a_full_disk_is_reported_loses_nothing_and_is_saved_to_when_there_is_room(tmp_path):
    shown = in_a_small_disk(
        tmp_path,
        """
        cat /dev/zero > filler 2>/dev/null || true
        run answer DATA-01=3
        cmp answers.yaml ANSWERS && echo untouched
        printf '3\\nq\\n' | run assess --plain
        cmp answers.yaml ANSWERS && echo untouched
        rm filler
        run answer DATA-01=3
        grep -c 'level: 3' answers.yaml
        [ "$(ls -A)" = answers.yaml ] && echo only answers.yaml is there
        """.replace("ANSWERS", str(ANSWERS)),
    )
    assert " ".join(shown.split()).count("the disk is full") == 2
    assert "NOT everything is saved" in shown
    assert shown.count("code 4") == 2
    assert shown.count("untouched") == 2
    assert "saved: DATA-01 Data shown to exist and to fit: level 3" in shown
    assert "only answers.yaml is there" in shown


def test_a_read_only_disk_is_reported_before_the_first_question(tmp_path):
    shown = in_a_small_disk(
        tmp_path,
        """
        mount -o remount,ro readiness "$1"
        printf '3\\nq\\n' | run assess --plain
        run answer DATA-01=3
        """,
    )
    assert "DATA-01, level" not in shown
    assert shown.count("code 4") == 2
