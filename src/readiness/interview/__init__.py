"""The interview: ask the questions, and save every answer at once."""
