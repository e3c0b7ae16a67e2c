"""Find out, with evidence, how far an organization is from scaling AI, and what to do in which order."""

__version__ = "0.2.0"
