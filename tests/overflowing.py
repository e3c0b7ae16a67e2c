"""Shapes that extend beyond their slide."""

from pptx.presentation import Presentation


def outside(deck: Presentation) -> list[tuple[str, str]]:
    """Return the shapes that extend beyond their slide: the slide's title and the shape's name."""
    return [
        (slide.shapes.title.text, shape.name)
        for slide in deck.slides
        for shape in slide.shapes
        if shape.left < 0
        or shape.top < 0
        or shape.left + shape.width > deck.slide_width
        or shape.top + shape.height > deck.slide_height
    ]
