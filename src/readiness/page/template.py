"""What a template is once it is read: text and nothing else, so that using it touches no file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from readiness.page.brand_colors import color_styles, recolor_picture
from readiness.page.look import Look, LookColors
from readiness.page.template_files import BASE, CHANGES, MARKS, PAPER


@dataclass(frozen=True, eq=False)
class Template:
    """A template as it was read; two are the same only when they are one."""

    shown: str
    """As the user named it."""
    look: Look
    logo: str
    """The logo as a `data:` address, or nothing."""
    files: Mapping[str, str]
    """Templates and styles by their names in the folder."""
    places: Mapping[str, str]
    """Each file as messages name it."""
    ours: bool
    """Is it a shipped one? Any other runs in a process of its own, with limits."""

    @cached_property
    def pages(self) -> dict[str, str]:
        """The files that are templates."""
        return {name: text for name, text in self.files.items() if name.endswith(".j2")}

    @cached_property
    def styles(self) -> str:
        """All styles of the page, in order."""
        marked = bool(self.logo or self.look.words.confidential)
        names = [*BASE, *([MARKS] if marked else [])]
        parts = [self.files[name] for name in names]
        own = [color_styles(self.look.colors, LookColors()), self.files.get(CHANGES, "")]
        return "\n".join([*parts, *(part for part in own if part)])

    @property
    def paper_styles(self) -> str:
        """The styles of the PDF alone."""
        return self.files.get(PAPER, "")

    def recolored(self, picture: str) -> str:
        """Return a picture of ours in the colors of this template."""
        return recolor_picture(picture, self.look.colors, LookColors())

    @cached_property
    def sha256(self) -> str:
        """The digest of all it is made of."""
        parts = [
            self.look.model_dump_json(),
            self.logo,
            *(f"{name}\n{text}" for name, text in sorted(self.files.items())),
        ]
        return sha256("\0".join(parts).encode()).hexdigest()

    @property
    def words(self) -> dict[str, Any]:
        """The words that an organization chose; none where the report's own stay."""
        return self.look.words.model_dump()
