"""What holds for every dialog: keys, sizes, tool tips."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog


@pytest.fixture(params=[ForecastDialog, ImputeDialog])
def dialog(request, qgis_app):
    """Each dialog, with nothing remembered and nothing chosen."""
    for name in ("forecast", "impute"):
        QgsSettings().remove("groundcast/dialogs/" + name)
    QgsProject.instance().clear()
    made = request.param()
    yield made
    made.shut()


def test_no_key_does_two_things_on_one_page(dialog):
    fixed = [dialog.tabs.tabText(page) for page in range(dialog.tabs.count())]
    fixed += [button.text() for button in (dialog.copyButton, dialog.runButton, dialog.cancelButton, dialog.closeButton)]
    for page in range(dialog.tabs.count()):
        texts = fixed + [item.text() for kind in (QAbstractButton, QLabel) for item in dialog.tabs.widget(page).findChildren(kind)]
        keys = [match.lower() for text in texts for match in re.findall("&([^& ])", text)]
        assert len(keys) == len(set(keys)), (page, sorted(keys))


def test_it_fits_a_small_screen_and_every_control_explains_itself(dialog):
    dialog.show()
    assert dialog.minimumSizeHint().height() < 700
    assert dialog.minimumSizeHint().width() < 1366
    for part in (widget for _, widgets in dialog._pages for widget in widgets):
        for name in vars(part):
            widget = getattr(part, name)
            if name.endswith(("Button", "Spin", "Edit", "Combo")) and name not in ("layerBox", "methodCombo"):
                silent = not (widget.toolTip() or widget.isCheckable()) if hasattr(widget, "isCheckable") else not widget.toolTip()
                assert not silent, name
