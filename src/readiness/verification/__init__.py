"""Verification: a PDF report → whether it shows what the answers inside it give."""
