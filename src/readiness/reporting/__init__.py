"""Stage 4: Assessment → bytes, in every output format; all formats are fed by one view."""
