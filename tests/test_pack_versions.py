"""A changed pack has a new version, so that old answers never change their score silently."""

import pytest

from readiness.loading.read_pack import load_pack, pack_names

DIGESTS = {
    "c2m2-subset": ("1.0", "1.0", "5003f0441ce24a6b"),
    "healthcare-ai": ("3.0", "3.0", "68b5c4689fb3d3cd"),
    "nist-800-171-dod": ("1.0", "1.0", "393506b21efb4dc4"),
    "samm": ("1.0", "1.0", "8749fca148339369"),
}
"""By pack: the first two numbers of both versions, and the digest of its content, which changes only with them."""


@pytest.mark.parametrize("name", pack_names())
def test_its_content_is_that_of_its_version(name):
    pack = load_pack(name)
    versions = [version.rpartition(".")[0] for version in (pack.questionnaire.version, pack.rubric.version)]

    assert (*versions, pack.digest) == DIGESTS[name]
