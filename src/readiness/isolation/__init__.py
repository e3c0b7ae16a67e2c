"""Run untrusted work in a separate process with limits."""
