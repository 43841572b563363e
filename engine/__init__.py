"""The GroundCast engine: reads, forecasts, scores and writes; never imports QGIS."""
