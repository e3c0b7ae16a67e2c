"""A process that saves is killed at any moment: the file is one whole version with every answer shown as saved."""

import random
import subprocess
import sys
import time

from readiness.loading.answers import answers_in, read_answers

SAVES = """
import sys
from readiness.saving.answers_file import opened
from readiness.saving.changes import to_level, to_note
with opened(sys.argv[1]) as file:
    questions = list(file.pack.questionnaire.questions)
    for number in range(10_000):
        question = questions[number % len(questions)]
        file.apply(to_note(question, f"note {number}\\n" + "long " * (number % 50)))
        print(number, flush=True)
"""


def test_every_answer_shown_as_saved_survives_a_kill(file, pack, prove):
    chance = random.Random(20260605)
    text = file.read_bytes()
    for batch in range(20 if prove else 1):
        started = [saving(file.with_name(f"answers{batch}-{kill}.yaml"), text) for kill in range(15)]
        for path, process in started:
            last = killed(process, chance)
            answers, _ = answers_in(read_answers(path), pack)
            saved = sorted(int(answer.note.split()[1]) for answer in answers.answers.values() if answer.note)

            assert saved[-1] in {last, last + 1}
            assert len(saved) == min(saved[-1] + 1, len(pack.questionnaire.questions))


def saving(path, text):
    """A process that saves one change after another."""
    path.write_bytes(text)
    return path, subprocess.Popen([sys.executable, "-c", SAVES, path], stdout=subprocess.PIPE, text=True)


def killed(process, chance):
    """Kill it at a random moment; return the number of the last change it showed as saved."""
    assert process.stdout
    assert process.stdout.readline() == "0\n"
    time.sleep(chance.random() * 0.08)
    process.kill()
    shown = ["0", *process.stdout.read().split("\n")[:-1]]
    process.wait()
    process.stdout.close()
    return int(shown[-1])
