"""Running the program as its users do."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
STORIES = ROOT / "examples"


def readiness(*arguments, cwd=None, stdin=None, **environment):
    """Run the command; the result has returncode, stdout and stderr as text."""
    return subprocess.run(
        [sys.executable, "-m", "readiness", *map(str, arguments)],
        cwd=cwd or ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )
