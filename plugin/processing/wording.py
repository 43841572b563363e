"""Names and plain sentences for the words of the engine's vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...engine.names import named
from ..toolbelt.i18n import tr


@dataclass(frozen=True)
class Wording:
    """What each word of one list is called, and what it does in a plain sentence.

    Attributes
    ----------
    texts : callable
        Returns word -> (name, sentence); called whenever a text is wanted, so that it follows the user's language.
    """

    texts: Callable[[], Mapping[str, tuple[str, str]]]

    def title(self, word: str) -> str:
        """Return the name to show for a word."""
        return self.texts()[word][0]

    def sentence(self, word: str) -> str:
        """Return one plain sentence on a word, without capital and full stop."""
        return self.texts()[word][1]

    def option(self, word: str) -> str:
        """Return the entry of a list: name and sentence."""
        return tr("{title}: {sentence}").format(title=self.title(word), sentence=self.sentence(word))

    def plain(self, word: str) -> str:
        """Return the sentence on a word, written as a sentence."""
        text = self.sentence(word)
        return tr("{sentence}.").format(sentence=text[:1].upper() + text[1:])

    def used(self, label: str) -> str:
        """Return the name of what a run used: a word, a blend ``a + b``, or whatever the engine called it."""
        return named(label)
