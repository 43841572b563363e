"""Translation: one context for the code, ``i18n/groundcast_<locale>.qm`` beside it. The engine speaks the same language."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...engine.i18n import single, speak
from ..about import ROOT

CONTEXT = "GroundCast"


def tr(text: str) -> str:
    """Return ``text`` in the user's language. Fill in values with ``.format()`` afterwards, never before."""
    return QCoreApplication.translate(CONTEXT, text)


def trn(one: str, many: str, number: int) -> str:
    """Return ``one`` or ``many`` in the user's language, as fits ``number``; fill in values with ``.format()`` afterwards.

    Which of the two is the rule of :func:`groundcast.engine.i18n.trn`: two forms are enough for the languages there are.
    """
    return QCoreApplication.translate(CONTEXT, one if single(number) else many)


def install_translator(locale: str = "") -> Optional[QTranslator]:
    """Install the translator of the user's locale (``de_AT``, else ``de``), or return None if there is none.

    The caller keeps the returned object alive and removes it on unload.
    """
    locale = locale or QgsApplication.instance().locale()
    for name in (locale, locale.split("_")[0]):
        path = ROOT / "i18n" / f"groundcast_{name}.qm"
        translator = QTranslator()
        if path.exists() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            speak(name)
            return translator
    speak("")
    return None


def remove_translator(translator: Optional[QTranslator]) -> None:
    """Take away what :func:`install_translator` returned: from now on it is English."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    speak("")
