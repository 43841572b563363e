"""Everything that is tried: importing it fills ``FAULTS``."""

from __future__ import annotations

import faults_data
import faults_files
import faults_jobs
import faults_models
import faults_places
import faults_process
import faults_zips
from workshop import FAULTS, Outcome, Workshop, workshop

__all__ = [
    "FAULTS", "Outcome", "Workshop", "faults_data", "faults_files", "faults_jobs", "faults_models", "faults_places", "faults_process",
    "faults_zips", "workshop",
]  # fmt: skip
