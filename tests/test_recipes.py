"""Every recipe is on the list of recipes, and says which torch it needs."""

from pathlib import Path

import pytest
from pages import read_page, sections, subpages

ROOT = Path(__file__).parents[1]
RECIPES = {lang: subpages(ROOT, lang, "recipes") for lang in ["zh", "en"]}
PAGES = [page for pages in RECIPES.values() for page in pages]
each_recipe = pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: str(page.relative_to(ROOT / "docs"))
)


@each_recipe
def test_a_recipe_says_which_torch_it_needs(page):
    first = read_page(page, ROOT)[0]
    assert first.needs, (
        f"{first.place}: {first.name} does not say which torch it needs; begin it with "
        "`# needs torch >= 2.0`, or a later release"
    )


@each_recipe
def test_a_recipe_has_programs_and_ends_with_links(page):
    assert len([s for s in sections(page, ROOT) if s.programs]) > 1, (
        f"{page.relative_to(ROOT)}: one program alone; add the one that goes wrong"
    )


@pytest.mark.parametrize("lang", RECIPES)
def test_every_recipe_is_on_the_list(lang):
    index = ROOT / f"docs/{lang}/recipes/index.md"
    text = index.read_text("utf-8")
    for page in RECIPES[lang]:
        assert f"- []({page.name}#" in text, (
            f"{index.relative_to(ROOT)}: does not list {page.name}; add a line"
        )
