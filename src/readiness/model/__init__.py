"""Data models shared by all stages, without input, output or arithmetic."""
