"""From a forecast to zones of hazard; no engine is needed."""
