"""Every page of help is there in every language, says the same in the same order, and uses the words the user sees in the dialogs."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import package  # noqa: E402

HELP = ROOT / "resources" / "help"
PAGES = sorted(path.stem for path in HELP.glob("*.html"))
LANGUAGES = sorted(path.stem.removeprefix("groundcast_") for path in (ROOT / "i18n").glob("*.ts"))
#: Headings and paragraphs keep their order; what stands inside may follow the grammar of a language.
BLOCKS = {"title", "link", "h1", "h2", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "th", "td"}
#: Sentences, of which none is the same in two languages.
PROSE = {"p", "li", "dd"}
#: Where a page names something of the interface.
NAMES = {"title", "h1", "h2", "dt", "td", "th", "b", "i"}
#: Fields of a layer, which are called the same in all languages.
FIELDS = re.compile(r"[a-z0-9_]+(, [a-z0-9_]+)*")

#: Points are counted in a column of the report, and are a kind of input in a page.
OTHERS = {"Points"}


class Block:
    """A heading, a paragraph, a cell …: its tag, what is inside, its text, and the names in it."""

    def __init__(self, tag: str, link: str) -> None:
        self.tag, self.inside, self.text = tag, [link] if link else [], ""
        self.names: list[str] = []

    @property
    def shape(self) -> tuple[str, list[str]]:
        return self.tag, sorted(self.inside)

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


class Page(HTMLParser):
    """The blocks of a page, in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.language, self.blocks, self._open = "", [Block("", "")], [""]
        self._code = self._name = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        link = (dict(attrs).get("href") or "").replace("../", "")
        self.language = dict(attrs).get("lang") or self.language
        if tag in BLOCKS:
            self.blocks.append(Block(tag, link))
        elif tag in ("a", "b", "i"):
            self.blocks[-1].inside.append(f"{tag} {link}")
        if tag not in ("meta", "link"):
            self._open.append(tag)
        if tag in NAMES:
            self._name = ""
        if tag == "code":
            self._code = ""

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"</{tag}> ends nothing"
        if tag in NAMES:
            self.blocks[-1].names.append(" ".join(self._name.split()))
        if tag == "code":
            self.blocks[-1].inside.append(f"code {self._code}")

    def handle_data(self, data: str) -> None:
        self._name, self._code = self._name + data, self._code + data
        self.blocks[-1].text += data


@cache
def read(name: str, language: str = "") -> Page:
    return Page((HELP / language / f"{name}.html").read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """A text of the interface as a page quotes it: without the keyboard's mark, dots and colon."""
    text = re.sub(r"\(&\w\)|&", "", text)  # Chinese has the key in brackets
    return " ".join(text.replace("…", "").split()).rstrip(":： ")


@cache
def interface(language: str) -> dict[str, set[str]]:
    """What the interface calls its English texts in a language."""
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(ROOT / "i18n" / f"groundcast_{language}.ts").getroot().iter("message"):
        found.setdefault(plain(message.findtext("source") or ""), set()).add(plain(message.findtext("translation") or "").casefold())
    return found


def quoted(block: Block) -> set[str]:
    """The names in a block, whole and in parts: 'Plugins > GroundCast > Time series', 'Remove, Clear'."""
    return {plain(part) for name in block.names for part in (name, *name.split(" > "), *name.split(", "))}


def misnamed(english: Page, page: Page, words: dict[str, set[str]]) -> list[str]:
    """Names of the interface that a page does not give as the interface does."""
    found = []
    for block, other in zip(english.blocks, page.blocks):
        if block.tag == "dt" and FIELDS.fullmatch(block.words):
            if other.words != block.words:
                found.append(f"{other.words}: is the field {block.words}")
            continue
        there = plain(" | ".join(other.names)).casefold()
        for name in sorted(quoted(block) & set(words) - OTHERS):
            forms = {
                word[:-1] if name.islower() and len(word) > 3 else word for word in words[name]
            }  # a state in a sentence: 'nueva', 'nuevas'
            if not any(form in there for form in forms):
                found.append(f"{name}: not {sorted(words[name])} in '{there}'")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there(language: str) -> None:
    assert sorted(path.stem for path in (HELP / language).glob("*.html")) == PAGES
    assert len(PAGES) >= 12
    assert {HELP / language / f"{name}.html" for name in PAGES} <= {ROOT / member for member in package.members()}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_built_like_the_english_one(language: str, name: str) -> None:
    english, page = read(name), read(name, language)
    assert [block.shape for block in page.blocks] == [block.shape for block in english.blocks]
    assert (page.language, english.language) == (language.replace("_", "-"), "en")
    assert 'href="../help.css"' in (HELP / language / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_page_was_left_in_english(language: str, name: str) -> None:
    pairs = list(zip(read(name).blocks, read(name, language).blocks))
    assert [other.words for block, other in pairs if block.tag in PROSE and block.words and other.words == block.words] == []
    assert sum(other.words != block.words for block, other in pairs) > len(pairs) / 2


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_calls_things_as_the_interface_does(language: str, name: str) -> None:
    assert misnamed(read(name), read(name, language), interface(language)) == []


def test_each_of_it_can_fail() -> None:
    english = "<h1>Options</h1><dl><dt>zone, zone_id</dt></dl><p>Press <b>Plugins &gt; Set up</b> or <a href='engine.html'>read on</a> in <code>x</code>.</p>"
    words = {"Set up": {"einrichten"}}
    good = english.replace("Set up", "Einrichten")
    assert [block.shape for block in Page(good).blocks] == [block.shape for block in Page(english).blocks]
    assert misnamed(Page(english), Page(good), words) == []
    assert len(misnamed(Page(english), Page(english), words)) == 1
    assert len(misnamed(Page(english), Page(good.replace("zone_id", "Kennung")), words)) == 1
    for word, right in (("nuova", True), ("nuove", True), ("vecchia", False)):
        assert (misnamed(Page("<p><b>new</b></p>"), Page(f"<p><b>{word}</b></p>"), {"new": {"nuova"}}) == []) == right
    for one, other in (("h1", "h2"), ("engine.html", "zones.html"), ("<code>x", "<code>y"), ("<b>", "<i>")):
        changed = english.replace(one, other).replace(one.replace("<", "</"), other.replace("<", "</"))
        assert [block.shape for block in Page(changed).blocks] != [block.shape for block in Page(english).blocks]
