"""The series of a place: read from layers, fitted, compared; no widget here."""
