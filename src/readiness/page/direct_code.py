"""Python code of shipped templates that shows and escapes a value in one call; Jinja writes two."""

from typing import Any

from jinja2.compiler import CodeGenerator


class DirectCode(CodeGenerator):
    """The code of a template whose environment has `shown`, which returns the HTML of a value.

    A report has several thousand values, and most of them several times: the call can keep the HTML of each.
    """

    def _output_child_pre(self, *_: Any) -> None:
        self.write("environment.shown(")

    def _output_child_post(self, *_: Any) -> None:
        self.write(")")
