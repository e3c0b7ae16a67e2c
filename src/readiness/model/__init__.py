"""The vocabulary: what every stage talks about. No input or output, no arithmetic."""
