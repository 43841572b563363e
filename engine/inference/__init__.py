"""Devices, tiling, and the runs a job asks for."""
