"""A rectangular area on a slide, in points."""

from typing import NamedTuple, Self

from pptx.util import Length, Pt


class SlideBox(NamedTuple):
    """A rectangle, in points from the top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    @property
    def lengths(self) -> tuple[Length, Length, Length, Length]:
        """Left, top, width and height as lengths of python-pptx."""
        return Pt(self.left), Pt(self.top), Pt(self.width), Pt(self.height)

    def beside(self, share: float, gap: float = 18) -> tuple[Self, Self]:
        """Split the box into a left part with `share` of the width, less `gap`, and the rest at its right."""
        left = (self.width - gap) * share
        right = self._replace(left=self.left + left + gap, width=self.width - gap - left)
        return self._replace(width=left), right

    def above(self, height: float, gap: float = 6) -> tuple[Self, Self]:
        """Split off a strip of `height` at the bottom; return the part above it, less `gap`, and the strip."""
        top = self._replace(height=self.height - height - gap)
        return top, self._replace(top=self.bottom - height, height=height)

    def below(self, height: float, gap: float = 6) -> Self:
        """Return what is left below a strip of `height` at the top and a gap."""
        return self._replace(top=self.top + height + gap, height=max(0.0, self.height - height - gap))
