"""The shipped looks keep the rules that others are held to."""

from itertools import cycle
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from readiness import pipeline
from readiness.reporting.edition import Edition
from readiness.reporting.page import page, script
from readiness.reporting.paper import pdf_of
from readiness.reporting.templates import styles
from readiness.reporting.templates.checking import check
from readiness.reporting.templates.coloring import recolored
from readiness.reporting.templates.colors import READABLE, contrast
from readiness.reporting.templates.elements import NO_PREFETCH, Rules
from readiness.reporting.templates.folder import shipped, template_names
from readiness.reporting.templates.html_tree import parse, serialize, start_tag
from readiness.reporting.templates.links import addresses_of
from readiness.reporting.templates.look import Colors
from readiness.reporting.view import view_of
from readiness.reporting.view.plain import as_plain

STORIES = sorted(Path(__file__).parents[3].glob("examples/*/answers.yaml"))
NO_PREFETCH_TAG = start_tag(Element("meta", NO_PREFETCH))
EDITIONS = [("full", False), ("leadership", True), ("board", False)]


@pytest.mark.parametrize("name", template_names())
@pytest.mark.parametrize(("story", "edition"), list(zip(STORIES, cycle(EDITIONS), strict=False)), ids=str)
def test_every_shipped_look_makes_a_page_that_is_taken_and_stays_the_same(name, story, edition):
    audience, paper = edition
    view = view_of(pipeline.assess(pipeline.load(story, references=True)), Edition(audience))
    html = page(view, shipped(name), paper=paper)
    policy = html.partition('Policy" content="')[2].partition('">')[0]
    links = frozenset(addresses_of([as_plain(part) for part in view]))
    made, objections = check(html, Rules(shipped(name).styles, policy, [script()], links))

    assert objections == []
    assert made.replace(f"{NO_PREFETCH_TAG}\n", "", 1) == serialize(parse(html))


def test_the_plain_look_is_laid_out_on_paper(partial):
    view = view_of(partial, Edition("board"))

    assert pdf_of(page(view, shipped("plain"), paper=True)).startswith(b"%PDF")


@pytest.mark.parametrize("name", template_names())
def test_no_shipped_style_loads_anything(name):
    assert styles.problems_of(shipped(name).styles, name) == []


@pytest.mark.parametrize("main", ["#000000", "#7a1f5c", "#767676", "#0000ff"])
def test_the_heat_map_is_shaded_from_the_main_color_and_can_be_read(main):
    levels = ("#f1ece3", "#cfe0e1", "#93bdc1", "#417f87", "#154a54")
    shades = [recolored(f'="{level}"', Colors(main=main), Colors())[2:-1] for level in levels]
    on_white = [contrast(shade, "#ffffff") for shade in shades]

    assert on_white == sorted(on_white)
    assert len(set(shades)) == len(levels)
    assert all(contrast(shade, "#17323f") >= READABLE for shade in shades[:3])
    assert all(contrast(shade, "#ffffff") >= READABLE for shade in shades[3:])
