"""Pages that a template could make: a whole page where a case names the policy, else the end of a body."""

from pathlib import Path

from readiness.page.build_page import page_script, policy
from readiness.page.element_check import PageRules
from readiness.page.page_check import check_page

CASES = Path(__file__).parent / "cases" / "template_pages"
STYLE_CASES = CASES.with_name("template_styles")
STYLES = "p { color: black }"
POLICY = policy(STYLES, page_script())
LINKS = frozenset({"https://example.org/contact", "mailto:quality@example.org"})
RULES = PageRules(STYLES, POLICY, [page_script()], LINKS)
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
_STYLED = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>x</title><style>STYLES</style></head>
<body><h1>head</h1><p title="t" data-address="SERVER">text <a href="#x">x</a></p><ol><li>x</li></ol></body></html>
"""


def cases(kind: str) -> list[Path]:
    """Return the cases of a kind: `refused` or `taken`."""
    return sorted((CASES / kind).glob("*.html"))


def style_cases(kind: str) -> list[Path]:
    """Return the cases of styles of a kind: `refused` or `taken`."""
    return sorted((STYLE_CASES / kind).glob("*.css"))


def style_case(case: Path, server: str = SERVER) -> str:
    """Return the styles of a case."""
    return case.read_text("utf-8").replace("SERVER", server)


def styled_page(styles: str, server: str) -> str:
    """Build a page with these styles and the elements they may refer to, without a policy."""
    return _STYLED.replace("STYLES", styles).replace("SERVER", server)


def page_of(fragment: str, server: str = SERVER) -> str:
    """Build the page of a template that ends with `fragment`."""
    text = fragment if "POLICY" in fragment else _BEGIN + fragment
    for name, value in (("POLICY", POLICY), ("STYLES", STYLES), ("SCRIPT", page_script()), ("SERVER", server)):
        text = text.replace(name, value)
    return text


def case_page(case: Path, server: str = SERVER) -> str:
    """Build the page of a case."""
    return page_of(case.read_bytes().decode(), server)


def written_page(page: str) -> str:
    """Return the page as written; an empty text when it is refused."""
    return check_page(page, RULES)[0]
