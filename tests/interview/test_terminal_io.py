"""Lines read from a terminal."""

import os
import threading

from readiness.interview.terminal_io import _unbuffered_line


def test_a_line_of_a_terminal_that_does_not_block_is_waited_for():
    keyboard, terminal = os.openpty()
    os.set_blocking(terminal, False)
    typing = threading.Timer(0.05, os.write, (keyboard, b"2\n"))
    typing.start()
    try:
        with os.fdopen(terminal, encoding="utf-8") as stream:
            assert _unbuffered_line(stream) == "2\n"
    finally:
        typing.join()
        os.close(keyboard)
