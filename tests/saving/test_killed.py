"""A process that saves is killed at any moment: the file is one whole version with every answer shown as saved."""

import random
import subprocess
import sys
import time
from contextlib import suppress

from readiness.loading.read_answers import parse_answers, read_answers

SCRIPT = "s\n" + "".join(f"n note {number} {'long ' * (number % 50)}\n\n" for number in range(200))
"""Keys of an interview: a note on each question."""


def test_every_answer_shown_as_saved_survives_a_kill(file, pack, prove):
    chance = random.Random(20260605)
    text = file.read_bytes()
    for kill in range(300 if prove else 8):
        path, process = sitting(file.with_name(f"answers{kill}.yaml"), text)
        last = killed(process, chance)
        answers, _ = parse_answers(read_answers(path), pack)
        saved = sorted(int(answer.note.split()[1]) for answer in answers.answers.values() if answer.note)

        assert saved in (list(range(last + 1)), list(range(last + 2)))


def sitting(path, text):
    """Start an interview and send it the whole script."""
    path.write_bytes(text)
    command = [sys.executable, "-m", "readiness", "assess", "--plain", str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin
    process.stdin.write(SCRIPT)
    process.stdin.flush()
    return path, process


def killed(process, chance):
    """Kill it at a random moment after a random note; return the number of the last note it showed as saved."""
    assert process.stdout
    last, until = -1, chance.randrange(20)
    while last < until:
        line = process.stdout.readline()
        assert line
        last += line.endswith("note added.\n")
    time.sleep(chance.random() * 0.1)
    process.kill()
    last += sum(line.endswith("note added.") for line in process.stdout.read().split("\n")[:-1])
    process.wait()
    process.stdout.close()
    with suppress(BrokenPipeError):
        process.stdin.close()
    return last
