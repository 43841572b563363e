"""The attribute form of a review: the same in QGIS and in QField."""

from __future__ import annotations

from qgis.core import QgsAttributeEditorContainer, QgsAttributeEditorField, QgsDefaultValue, QgsEditorWidgetSetup, QgsVectorLayer

from ..toolbelt.compat import FORM_OF_PAGES, as_tab
from ..toolbelt.i18n import tr
from .fields import titles
from .figures import figures

#: A review that says something is dated by itself; a date someone chose stays.
_DATED = "coalesce(\"reviewed\", if(coalesce(\"status\", 'new') <> 'new', to_date(now()), NULL))"


def apply_form(layer: QgsVectorLayer) -> None:
    """Set widget, name and default of each of the review's fields that the layer has, and put them on a page before the zone's figures."""
    date_format = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}
    # Paths relative to the project: QField keeps pictures beside the project it carries.
    picture = {"DocumentViewer": 1, "FileWidget": True, "FileWidgetButton": True, "RelativeStorage": 1, "StorageMode": 0}
    setups = {
        "status": ("ValueMap", {"map": [{title: word} for word, title in titles().items()]}, tr("Status")),
        "assessor": ("TextEdit", {"IsMultiline": False}, tr("Assessor")),
        "reviewed": ("DateTime", date_format, tr("Date of the review")),
        "comment": ("TextEdit", {"IsMultiline": True}, tr("Comment")),
        "photo": ("ExternalResource", picture, tr("Photo")),
        "history": ("TextEdit", {"IsMultiline": True}, tr("Earlier reviews")),
    }
    form = layer.editFormConfig()
    for name, (kind, settings, title) in setups.items():
        index = layer.fields().indexOf(name)
        if index < 0:
            continue
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, settings))
        layer.setFieldAlias(index, title)
        form.setReadOnly(index, name == "history")
    for name, (title, words) in figures(layer.fields().names()).items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, title)
            form.setReadOnly(index, True)
            if words:
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": [{told: word} for word, told in words.items()]}))
    pages = (tr("Review"), setups), (tr("Zone"), [name for name in layer.fields().names() if name not in setups])
    form.setLayout(FORM_OF_PAGES)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for title, names in pages:
        page = QgsAttributeEditorContainer(title, root)
        as_tab(page)
        for index in (layer.fields().indexOf(name) for name in names):
            if index >= 0:
                page.addChildElement(QgsAttributeEditorField(layer.fields().at(index).name(), index, page))
        form.addTab(page)
    layer.setEditFormConfig(form)
    if layer.fields().indexOf("status") >= 0:
        layer.setDefaultValueDefinition(layer.fields().indexOf("status"), QgsDefaultValue("'new'"))
        if layer.fields().indexOf("reviewed") >= 0:
            layer.setDefaultValueDefinition(layer.fields().indexOf("reviewed"), QgsDefaultValue(_DATED, True))
