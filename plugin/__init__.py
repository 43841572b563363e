"""The QGIS side: dialogs, algorithms, layers, and the process that runs the engine."""
