"""One file for each kind of slide, each adding its own to the deck."""
