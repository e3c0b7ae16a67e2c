"""The content of a template as text; using it reads no file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from readiness.page.look import Look, LookColors
from readiness.page.recolor_pictures import color_styles, recolor_picture
from readiness.page.template_files import BASE, CHANGES, MARKS, PAPER, SCREEN
from readiness.typeface.face_styles import face_styles, face_styles_on_paper


@dataclass(frozen=True, eq=False)
class Template:
    """A template as read from its folder; instances compare by identity."""

    shown: str
    """The name or folder the user typed."""
    look: Look
    logo: str
    """The logo as a `data:` address; an empty string without a logo."""
    files: Mapping[str, str]
    """The text of each template and style sheet, by its path inside the folder."""
    places: Mapping[str, str]
    """The name of each file in messages, by its path inside the folder."""
    ours: bool
    """True if the template is shipped; any other is rendered in a separate process with limits."""

    @cached_property
    def pages(self) -> dict[str, str]:
        """The text of each Jinja template, by its path inside the folder."""
        return {name: text for name, text in self.files.items() if name.endswith(".j2")}

    @cached_property
    def styles(self) -> str:
        """The typeface and the style sheets of the page, joined in order."""
        return self._joined(face_styles(), BASE)

    @cached_property
    def styles_on_paper(self) -> str:
        """The same of the page for a PDF, whose layout would read the styles for a screen and then drop them."""
        return self._joined(face_styles_on_paper(), [name for name in BASE if name != SCREEN])

    def _joined(self, faces: str, base: Sequence[str]) -> str:
        marked = bool(self.logo or self.look.words.confidential)
        parts = [self.files[name] for name in (*base, *([MARKS] if marked else []))]
        own = [color_styles(self.look.colors, LookColors()), self.files.get(CHANGES, "")]
        return "\n".join([faces, *parts, *(part for part in own if part)])

    @property
    def paper_styles(self) -> str:
        """The style sheet that only the PDF uses."""
        return self.files.get(PAPER, "")

    def recolored(self, picture: str) -> str:
        """Return a shipped SVG picture in the colors of this template."""
        return recolor_picture(picture, self.look.colors, LookColors())

    @cached_property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 digest of the look, the logo and all files."""
        parts = [
            self.look.model_dump_json(),
            self.logo,
            *(f"{name}\n{text}" for name, text in sorted(self.files.items())),
        ]
        return sha256("\0".join(parts).encode()).hexdigest()

    @property
    def words(self) -> dict[str, Any]:
        """The phrases the organization chose; None for each that keeps its default."""
        return self.look.words.model_dump()
