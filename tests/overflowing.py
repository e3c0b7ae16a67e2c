"""What reaches out of its slide."""

from pptx.presentation import Presentation


def outside(deck: Presentation) -> list[tuple[str, str]]:
    """The shapes that reach out of their slide."""
    return [
        (slide.shapes.title.text, shape.name)
        for slide in deck.slides
        for shape in slide.shapes
        if shape.left < 0
        or shape.top < 0
        or shape.left + shape.width > deck.slide_width
        or shape.top + shape.height > deck.slide_height
    ]
