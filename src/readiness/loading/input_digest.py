"""The digest of the inputs of an assessment, which reports state."""

from hashlib import sha256

from readiness.loading.yaml_file import Document


def answers_digest(document: Document, organization: Document | None) -> str:
    """Return the digest of an answers file, combined with that of the organization's file if there is one."""
    if organization is None:
        return document.sha256
    return sha256(f"{document.sha256} {organization.sha256}\n".encode()).hexdigest()
