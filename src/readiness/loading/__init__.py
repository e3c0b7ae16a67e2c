"""Stage 1 of 4: files → model. Every file is read under hard limits, and all its problems are reported at once."""
