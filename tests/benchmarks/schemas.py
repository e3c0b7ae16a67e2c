"""The schema of a model with 994 levels and 150 questions, against writing as much JSON."""

import json
import time

from building import a_pack
from readiness.saving.answers_schema import answers_schema


def long_scale(rounds: int) -> float:
    """Compare making and writing the schema with writing alone, by the processor's time."""
    levels = [{"level": str(n), "name": f"Level {n}", "meaning": f"What level {n} asks for."} for n in range(994)]
    pack = a_pack({f"d.q{number}": {} for number in range(150)}, scale=levels)
    schema = answers_schema(pack)
    made, written = [], []
    for _ in range(rounds):
        start = time.process_time()
        json.dumps(answers_schema(pack), indent=1, ensure_ascii=False)
        middle = time.process_time()
        json.dumps(schema, indent=1, ensure_ascii=False)
        made.append(middle - start)
        written.append(time.process_time() - middle)
    return min(made) / min(written)
