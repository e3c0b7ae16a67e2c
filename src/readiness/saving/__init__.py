"""Saving: answers → their file, so that comments survive, and what is shown as saved is on the disk."""
