#!/usr/bin/env bash
# QGIS on the screen, with this checkout as an enabled plugin, in a profile of its own (build/profile).
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || die "no screen: start it from a desktop, or with xvfb-run -a make run-qgis"
make_profile "$BUILD/profile"
export GROUNDCAST_ENGINE_PYTHON="${GROUNDCAST_ENGINE_PYTHON:-$ENGINE_PYTHON}"
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
exec qgis --profiles-path "$BUILD/profile" --profile default --noversioncheck "$@"
