"""Write the declarations of the text-layout libraries as data: `python tools/library_declarations.py`.

The layout engine, WeasyPrint, declares the functions of Pango and others in C and has them parsed in each run. This
tool parses them once and writes what cffi keeps of them to src/readiness/pdf/declarations.json, with the digest of the
declarations, so that other declarations are parsed as usual. Run it again for another WeasyPrint.
"""

import ast
import json
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import cffi

TARGET = Path(__file__).parents[1] / "src" / "readiness" / "pdf" / "declarations.json"


def declared() -> str:
    """Return the C declarations of the installed layout engine."""
    spec = find_spec("weasyprint")
    source = Path(str(spec and spec.origin)).parent / "text" / "ffi.py"
    calls = [node for node in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(node, ast.Call)]
    [text] = [ast.literal_eval(call.args[0]) for call in calls if ast.unparse(call.func) == "ffi.cdef"]
    return str(text)


def compiled(text: str) -> dict[str, Any]:
    """Return the arguments with which cffi makes the same declarations without their text."""
    builder = cffi.FFI()
    builder.cdef(text)
    builder.set_source("declarations", None)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "declarations.py"
        builder.emit_python_code(str(file))
        [call] = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)]
    return {str(argument.arg): _as_text(ast.literal_eval(argument.value)) for argument in call.keywords}


def _as_text(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return [_as_text(one) for one in value] if isinstance(value, tuple) else value


def parsed(text: str) -> dict[str, Any]:
    """Return what the file holds: the digest of the declarations and the arguments."""
    return {"sha256": sha256(text.encode()).hexdigest()} | compiled(text)


if __name__ == "__main__":
    parts = [f"{json.dumps(name)}: {json.dumps(part)}" for name, part in parsed(declared()).items()]
    TARGET.write_text("{\n" + ",\n".join(parts) + "\n}\n", "utf-8")
