"""Layers to job inputs, engine outputs to styled layers."""
