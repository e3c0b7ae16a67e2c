"""Python code of shipped templates with fewer calls than Jinja writes for templates of anybody."""

from collections.abc import Mapping
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame


class DirectCode(CodeGenerator):
    """The code of a template whose environment has `shown`, which returns the HTML of a value.

    Jinja shows a value in one call and escapes it in another. A report has several thousand values, and most of them
    several times: `shown` can keep the HTML of each.
    """

    def _output_child_pre(self, *_: Any) -> None:
        self.write("environment.shown(")

    def _output_child_post(self, *_: Any) -> None:
        self.write(")")

    def signature(
        self,
        node: nodes.Call | nodes.Filter | nodes.Test,
        frame: Frame,
        extra_kwargs: Mapping[str, Any] | None = None,
    ) -> None:
        """Write the arguments of a call, without the variables of loops and blocks, which no shipped function takes."""
        kept = {name: value for name, value in (extra_kwargs or {}).items() if name == "caller"}
        super().signature(node, frame, kept)
