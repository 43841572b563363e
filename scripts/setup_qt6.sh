#!/usr/bin/env bash
# .venv-qt6: PyQt 6, in which the plugin's widgets are shown without QGIS (tests/qt6); `make setup-qt6` makes it, `make test-qt6` uses it.
# Quick when nothing has changed. `make test` makes it too, and goes on without it where it cannot be had.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin_setup setup-qt6
PYTHON=/usr/bin/python3
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || die "the pinned versions need Python 3.11 or newer"

ENVIRONMENT=.venv-qt6
LOCK=tests/qt6/requirements.lock
stamp="$ENVIRONMENT/.groundcast-stamp"
want="$({ "$PYTHON" -V; cat "$LOCK"; } | sha256sum | cut -d' ' -f1)"
if [ -x "$ENVIRONMENT/bin/python" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then exit 0; fi

say "PyQt 6 ($ENVIRONMENT)"
rm -rf "$ENVIRONMENT"
"$PYTHON" -m venv "$ENVIRONMENT"
# --no-deps: the lock is complete.
"$ENVIRONMENT/bin/python" -m pip install --quiet --no-deps --requirement "$LOCK"
QT_QPA_PLATFORM=offscreen "$ENVIRONMENT/bin/python" -c 'from PyQt6.QtWidgets import QApplication; QApplication([])' \
  || die "PyQt 6 was installed but shows no window; on Debian it needs libegl1, libgl1, libxkbcommon0, libdbus-1-3 and libfontconfig1"
echo "$want" >"$stamp"
