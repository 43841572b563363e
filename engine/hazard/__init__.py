"""What a hazard reader asks of a forecast: displacement, velocity and their change."""
