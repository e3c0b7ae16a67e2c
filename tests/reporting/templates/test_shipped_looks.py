"""The shipped looks keep the rules that others are held to."""

from itertools import cycle
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from readiness import pipeline
from readiness.page import style_check
from readiness.page.build_page import build_page, page_script, page_styles
from readiness.page.color_contrast import READABLE, contrast
from readiness.page.element_check import NO_PREFETCH, PageRules
from readiness.page.html_tree import parse_page, serialize_page, start_tag
from readiness.page.look import LookColors
from readiness.page.page_check import check_page
from readiness.page.recolor_pictures import recolor_picture
from readiness.page.render import addresses_in_data
from readiness.page.template_folder import shipped_template, template_names
from readiness.pdf.layout import render_pdf
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.plain_data import as_plain

STORIES = sorted(Path(__file__).parents[3].glob("examples/*/answers.yaml"))
NO_PREFETCH_TAG = start_tag(Element("meta", NO_PREFETCH))
EDITIONS = [("full", False), ("leadership", True), ("board", False)]


@pytest.mark.parametrize("name", template_names())
@pytest.mark.parametrize(("story", "edition"), list(zip(STORIES, cycle(EDITIONS), strict=False)), ids=str)
def test_every_shipped_look_makes_a_page_that_is_taken_and_stays_the_same(name, story, edition):
    audience, paper = edition
    view = build_view(pipeline.assess(pipeline.load(story)), Edition(audience))
    html = build_page(view, shipped_template(name), paper=paper)
    policy = html.partition('Policy" content="')[2].partition('">')[0]
    links = frozenset(addresses_in_data([as_plain(part) for part in view]))
    styles = shipped_template(name).styles_on_paper if paper else page_styles(shipped_template(name), view)
    made, objections = check_page(html, PageRules(styles, policy, [page_script()], links))

    assert objections == []
    assert made.replace(f"{NO_PREFETCH_TAG}\n", "", 1) == serialize_page(parse_page(html))


def test_the_plain_look_is_laid_out_on_paper(partial):
    view = build_view(partial, Edition("board"))

    assert render_pdf(build_page(view, shipped_template("plain"), paper=True)).startswith(b"%PDF")


@pytest.mark.parametrize("name", template_names())
def test_no_shipped_style_loads_anything(name):
    assert style_check.check_styles(shipped_template(name).styles, name) == []


@pytest.mark.parametrize("main", ["#000000", "#7a1f5c", "#767676", "#0000ff"])
def test_the_heat_map_is_shaded_from_the_main_color_and_can_be_read(main):
    levels = ("#ece4d6", "#bdd5d7", "#93bdc1", "#417f87", "#154a54")
    shades = [recolor_picture(f'="{level}"', LookColors(main=main), LookColors())[2:-1] for level in levels]
    on_white = [contrast(shade, "#ffffff") for shade in shades]

    assert on_white == sorted(on_white)
    assert len(set(shades)) == len(levels)
    assert all(contrast(shade, "#17323f") >= READABLE for shade in shades[:3])
    assert all(contrast(shade, "#ffffff") >= READABLE for shade in shades[3:])
