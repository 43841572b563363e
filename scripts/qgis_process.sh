#!/usr/bin/env bash
# The real qgis_process with GroundCast enabled in a private profile: qgis_process.sh run groundcast:forecastpoints -- FILE=... OUTPUT=...
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
profile="${GROUNDCAST_PROFILE:-$BUILD/profile-process}"
make_profile "$profile"
export QGIS_CUSTOM_CONFIG_PATH="$profile" QT_QPA_PLATFORM=offscreen
export GROUNDCAST_ENGINE_PYTHON="${GROUNDCAST_ENGINE_PYTHON:-$ENGINE_PYTHON}"
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then private_runtime_dir; fi
# Debian's qgis_process is a shell wrapper around .bin that clears nothing we need.
program="$(command -v qgis_process.bin || command -v qgis_process || true)"
[ -n "$program" ] || die "qgis_process was not found; run 'make setup'"
"$program" "$@"
