"""The commands of `readiness record`, one file for each thing that is recorded."""
