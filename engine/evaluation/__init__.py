"""Metrics, rolling-origin backtests, calibration and the report."""
