"""Translation: one context for the code, ``i18n/groundcast_<locale>.qm`` beside it."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..about import ROOT

CONTEXT = "GroundCast"


def tr(text: str) -> str:
    """Return ``text`` in the user's language. Fill in values with ``.format()`` afterwards, never before."""
    return QCoreApplication.translate(CONTEXT, text)


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
            return translator
    return None
