"""Sites that lack the same are told once, and of the others what differs."""

from readiness import pipeline
from readiness.slides.pages.gate_rows import gate_rows
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.site_groups import gates_at_sites, sites_alike
from running import ROOT

FORTY = "".join(
    f"- {{id: s{one}, title: Site {one}, answers: {{data.edge-cases: '{one % 3}'}}}}\n" for one in range(40)
)


def at_sites(tmp_path, sites):
    text = (ROOT / "tests/cases/adversarial/many-sites.yaml").read_text("utf-8").partition("sites:")[0]
    (tmp_path / "answers.yaml").write_text(f"{text}sites:\n{sites}", "utf-8")
    return pipeline.assess(pipeline.load(tmp_path / "answers.yaml"))


def test_forty_sites_are_told_in_a_shared_table_and_three_groups(tmp_path):
    (found,) = gates_at_sites(build_view(at_sites(tmp_path, FORTY), Edition("full")).sites)

    assert len(found.sites) == 40
    assert len(found.shared) == 8
    assert [len(group.sites) for group in found.groups] == [14, 13, 13]
    assert {one.subject.code for group in found.groups for one in group.reasons} == {"DATA-09"}


def test_a_page_of_forty_sites_has_four_tables_of_what_they_lack(tmp_path):
    page = pipeline.report(at_sites(tmp_path, FORTY), "html", Edition("full")).decode()

    assert page.count('<table class="reasons">') == 1 + 1 + 3


def test_one_site_shares_nothing(tmp_path):
    (found,) = gates_at_sites(
        build_view(at_sites(tmp_path, "- {id: a, title: A, answers: {}}\n"), Edition("full")).sites
    )

    assert found.shared == ()
    assert [group.sites for group in found.groups] == [("A",)]
    assert len(found.groups[0].reasons) == 9


def test_leaders_read_one_row_for_sites_with_one_verdict(tmp_path):
    page = pipeline.report(at_sites(tmp_path, FORTY), "html", Edition("leadership")).decode()

    assert page.count('<details class="fold"><summary>GS') == 3
    (row,) = sites_alike(build_view(at_sites(tmp_path, FORTY)).sites)
    assert row.number == 40
    assert say(row.names).endswith("Site 18 and 21 more")


def test_a_slide_has_one_row_for_sites_with_one_verdict(tmp_path):
    view = build_view(at_sites(tmp_path, FORTY))

    assert len(gate_rows(view)) == len(view.gates) + 1


def test_leaders_read_equal_reasons_once(tmp_path):
    page = pipeline.report(at_sites(tmp_path, FORTY), "html", Edition("leadership")).decode()

    assert '<tr class="alike">' in page
