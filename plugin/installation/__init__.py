"""Setting up the engine: a Python environment of its own, outside QGIS and outside the plugin's folder."""
