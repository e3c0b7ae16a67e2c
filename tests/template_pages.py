"""Pages that a template could make, from cases: whole where they name the policy, else as the end of a page's body."""

from pathlib import Path

from readiness.reporting.page import policy, script
from readiness.reporting.templates.checking import Rules, checked

CASES = Path(__file__).parent / "cases" / "template_pages"
STYLES = "p { color: black }"
POLICY = policy(STYLES, script())
LINKS = frozenset({"https://example.org/contact", "mailto:quality@example.org"})
RULES = Rules(STYLES, POLICY, [script()], LINKS)
SERVER = "http://127.0.0.1:1/"
_BEGIN = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="POLICY">
<title>x</title>
<style>STYLES</style>
</head>
<body>
"""


def cases(kind: str) -> list[Path]:
    """The cases that are to be `refused` or `taken`."""
    return sorted((CASES / kind).glob("*.html"))


def page_of(fragment: str, server: str = SERVER) -> str:
    """The page a template makes that ends with `fragment`."""
    text = fragment if "POLICY" in fragment else _BEGIN + fragment
    for name, value in (("POLICY", POLICY), ("STYLES", STYLES), ("SCRIPT", script()), ("SERVER", server)):
        text = text.replace(name, value)
    return text


def case_page(case: Path, server: str = SERVER) -> str:
    """The page of a case."""
    return page_of(case.read_bytes().decode(), server)


def written_page(page: str) -> str:
    """The page as it is written; nothing where it is refused."""
    return checked(page, RULES)[0]
