"""Translation: one context for the code, ``i18n/groundcast_<locale>.qm`` beside it. The engine speaks the same language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

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
    for name in _names(locale or QgsApplication.instance().locale()):
        path = ROOT / "i18n" / f"groundcast_{name}.qm"
        translator = QTranslator()
        if path.exists() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            speak(name)
            return translator
    speak("")
    return None


def _names(locale: str) -> Iterable[str]:
    """Names a locale's translation may have, the nearest first.

    QGIS calls Simplified Chinese ``zh-Hans``, and where it takes the system's language it says ``zh`` for either script.
    """
    if not locale.startswith("zh"):
        return dict.fromkeys((locale, locale.split("_")[0]))
    system = QLocale()
    known = system if locale == "zh" and system.name().startswith("zh") else QLocale(locale.replace("-", "_"))
    return ("zh_CN",) if known.script() == QLocale.Script.SimplifiedHanScript else ()


def remove_translator(translator: Optional[QTranslator]) -> None:
    """Take away what :func:`install_translator` returned: from now on it is English."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    speak("")
