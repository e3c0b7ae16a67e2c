"""Search for questions by the words that people say."""
