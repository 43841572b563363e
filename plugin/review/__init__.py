"""The review of hazard zones: what it says of a zone, kept, merged and carried over; no widget here."""
