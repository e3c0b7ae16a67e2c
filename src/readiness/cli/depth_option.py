"""The depth of an assessment that `--depth` names."""

from readiness.errors import UnknownNameError
from readiness.model.depth import DEPTHS, Depth


def depth_called(name: str) -> Depth:
    """Return the depth with a name. Raises UnknownNameError."""
    for depth in DEPTHS:
        if depth == name:
            return depth
    raise UnknownNameError("depth", name, DEPTHS)
