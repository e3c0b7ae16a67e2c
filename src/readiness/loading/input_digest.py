"""The digest of the inputs of an assessment, which reports state."""

from hashlib import sha256

from readiness.loading.csv_places import names_csv
from readiness.loading.yaml_file import Document


def answers_digest(document: Document, organization: Document | None) -> str:
    """Return the digest of an answers file, combined with those of the organization's file and of CSV files."""
    digests = [one.sha256 for one in (document, organization) if one]
    for one in (document, organization):
        if one and names_csv(one):
            from readiness.loading.csv_figures import csv_digests  # noqa: PLC0415 - few answers name a CSV file

            digests += csv_digests(one)
    return digests[0] if len(digests) == 1 else sha256(f"{' '.join(digests)}\n".encode()).hexdigest()
