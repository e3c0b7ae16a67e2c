"""Two PDF files → where they differ in what they draw, do and carry, whichever program saved them."""
