"""Write what six people sent of the pulse of answers.yaml here into returns/; run by the examples of a page."""

import json
from pathlib import Path

from readiness import pipeline
from readiness.form.build_pulse import pulse_digest
from readiness.loading.returned_form import content_digest
from readiness.model.pulse_return import CHOICES


def main() -> None:
    """Write the files."""
    loaded = pipeline.load(Path("answers.yaml"))
    folder = Path("returns")
    folder.mkdir()
    for person in range(6):
        said = {one.id: CHOICES[person % 3] for one in loaded.pack.questionnaire.pulse}
        digest = pulse_digest(loaded.answers, loaded.pack)
        pulse = {"form": "7f3a91c2", "digest": digest, "return": f"{person:08x}", "copy": "1"}
        data = {"pulse": pulse, "answers": said}
        pulse["content"] = content_digest(data, "pulse")
        (folder / f"pulse-{person:08x}.yaml").write_text(json.dumps(data, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
