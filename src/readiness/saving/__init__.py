"""Saving: answers → their file; comments survive, and an answer shown as saved is on the disk."""
