"""The full-screen face of an interview: the only place that knows Textual."""
