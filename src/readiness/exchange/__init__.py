"""Answers that leave the answers file, and what comes back: columns, cells, and the changes that returns make."""
