"""The full-screen frontend of an interview: the only package that imports Textual."""
