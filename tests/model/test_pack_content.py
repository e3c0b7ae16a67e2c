"""The digest of a pack's content is the same for the same content, and differs for other content."""

from building import a_pack
from readiness.model.adapt_to_profile import pack_for_profile

QUESTIONS: dict[str, dict[str, object]] = {
    "a.one": {"minimum": {"G1": "2"}, "weight": "3"},
    "a.two": {"ask_when": {"deep": "true"}},
}


def test_it_is_the_same_with_every_later_program():
    # Answers files store the digest; a new value would mark all of them as judged by other content.
    assert a_pack(QUESTIONS, facts=["deep"], chances={}).digest == "9927c441d916da0b"


def test_a_pack_for_a_profile_has_the_digest_of_the_pack_for_all():
    pack = a_pack(QUESTIONS, facts=["deep"])

    assert pack_for_profile(pack_for_profile(pack, {"deep": "true"}), {"deep": "true"}).digest == pack.digest


def test_a_minor_version_has_another_and_a_patch_the_same():
    first, patch, minor = (
        a_pack(QUESTIONS, facts=["deep"], version=version) for version in ("1.0.0", "1.0.1", "1.1.0")
    )

    assert first.digest == patch.digest != minor.digest


def test_a_default_that_is_stated_makes_no_difference():
    stated = {id_: said | {"criticality": "standard", "may_be_late": "false"} for id_, said in QUESTIONS.items()}

    assert a_pack(stated, facts=["deep"]).digest == a_pack(QUESTIONS, facts=["deep"]).digest
