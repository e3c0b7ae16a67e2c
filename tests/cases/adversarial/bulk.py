"""Write the cases that are too long to write by hand: `python tests/cases/adversarial/bulk.py`."""

from pathlib import Path
from typing import Any

import yaml

from readiness.package_data import data_folder

HERE = Path(__file__).parent
PACK = [
    (asked, yaml.safe_load((data_folder("rubrics") / "healthcare-ai" / path.name).read_text("utf-8")))
    for path in sorted((data_folder("questionnaires") / "healthcare-ai").iterdir())
    if "dimension" in (asked := yaml.safe_load(path.read_text("utf-8")))
]
JUDGED = {
    f"{asked['dimension']}.{question['id']}": judged[question["id"]]
    for asked, judged in PACK
    for question in asked["questions"]
}
QUESTIONS = list(JUDGED)
NEVER_A_BLOCKER = [question for question, judged in JUDGED.items() if "blocker" not in str(judged)]
LOCATIONS = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "vbscript:x",
    "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,<svg onload=alert(1)>", "blob:x", "about:blank",
    "file:///etc/passwd", "file://127.0.0.1/share", r"\\127.0.0.1\share\file", r"C:\Users\x", "/etc/passwd", "../../..",
    "http://127.0.0.1/", "http://127.0.0.1:9/?q=<b>&x=1", "http://localhost:9/", "http://[::1]:9/", "http://0x7f000001/",
    "http://169.254.169.254/latest/meta-data/", "https://user:password@example.org/", "https://example.org:99999/",
    "https://", "http://", "//example.org/", "https:example.org", "https://exa mple.org/", "https://example.org/%00",
    "https://example.org/%", "https://example.org/%zz", "https://example.org/[x]", "https://example.org/{x}|y^z`",
    r"https://example.org\x", "https://bücher.example/ü", "https://例え.example/", "https://xn--bcher-kva.example/",
    "mailto:a@example.org", "mailto:a@example.org?subject=x&body=y", "tel:+1", "ftp://example.org/", "smb://x/y",
    "ws://127.0.0.1:9/", "urn:x:y", "cid:1", "view-source:https://example.org/", "#top", "?x", "https://example.org/#<x>",
    "https://example.org/" + "a/" * 400,
)  # fmt: skip


class _WithoutAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def case(name: str, about: str, answers: dict[str, Any], more: dict[str, Any] | None = None, **header: Any) -> None:
    """Write one case, without a profile, so that every question of the pack is asked."""
    assessment = {"organization": "Test Health", "use_case": "Sepsis prediction", "date": "2026-06-05"}
    pack = {"questionnaire": "healthcare-ai@3.0.0", "rubric": "healthcare-ai@3.0.0"}
    said = {"assessment": assessment | pack | header, "answers": answers} | (more or {})
    text = yaml.dump(
        said, Dumper=_WithoutAliases, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None
    )
    (HERE / f"{name}.yaml").write_text(f"# {about} Written by bulk.py.\n{text}", "utf-8")


def main() -> None:
    """Write all cases."""
    paper = {"title": "Report", "date": "2026-05-04", "location": "Shelf 1"}
    case("everything-at-the-top", "No gap and no debt.", {q: {"level": "4", "evidence": [paper]} for q in QUESTIONS})
    case("everything-unknown", "The room knows nothing.", dict.fromkeys(QUESTIONS, "unknown"))
    nothing = {"not_applicable": "It does not apply", "approved_by": "CMIO"}
    case("everything-not-applicable", "Nothing that may be left out applies.", dict.fromkeys(NEVER_A_BLOCKER, nothing))
    case("everything-claimed", "Top levels, and no paper.", dict.fromkeys(QUESTIONS, "4"))
    case("everything-at-the-bottom", "The longest roadmap there is.", dict.fromkeys(QUESTIONS, "0"))
    odd = [{"title": f"Paper {n}", "date": "2026-05-04", "location": one} for n, one in enumerate(LOCATIONS, 1)]
    case(
        "odd-locations",
        "Fifty places evidence may be said to be.",
        {"data.availability": {"level": "2", "evidence": odd}},
    )
    case(
        "one-long-word",
        "As many characters as a note may have, without a space.",
        {"data.availability": {"level": "2", "note": "x" * 20_000}},
    )
    voters = [f"Member {n} of the committee on everything" for n in range(1, 51)]
    votes = {name: str(n % 5) for n, name in enumerate(voters)}
    case(
        "many-participants",
        "The fullest room, and a vote of everyone.",
        {"data.availability": {"level": "2", "votes": votes}, "data.live-records": {"level": "1", "votes": votes}},
        participants=[{"name": name, "role": "Role of " + name, "delivery_team": "true"} for name in voters],
    )
    places = [
        {"id": f"site-{n}", "title": f"Site {n} <b>", "answers": {"data.edge-cases": str(n % 5)}} for n in range(1, 13)
    ]
    case("many-sites", "A gate that is held twelve times.", {"data.availability": "2"}, {"sites": places})


if __name__ == "__main__":
    main()
