#!/usr/bin/env bash
# Everything `make demo` and `make test` need. Quick when nothing has changed.
#   .venv/engine  the engine's own interpreter: torch and the rest, isolated from the system
#   .venv/qgis    the distribution's QGIS plus the test tools
#   build/pkg     makes this folder, whatever its name, importable as `groundcast`
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin_setup setup
PYTHON=/usr/bin/python3 # the one that QGIS was built for, not whichever comes first on PATH

bash scripts/system_packages.sh

# fingerprint FILE...: changes with the files' content and with the system's Python.
fingerprint() { { "$PYTHON" -V; cat "$@"; } | sha256sum | cut -d' ' -f1; }
fresh() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

# A moved or copied environment, or one whose Python is gone, cannot be repaired: start again.
usable() { [ -x "$1/bin/python" ] && "$1/bin/python" -m pip --version >/dev/null 2>&1; }

setup_engine() {
  local locks=(engine/requirements.lock tests/requirements-engine.lock)
  # The lock holds for CPython >= 3.11; older ones take the ranges.
  if ! "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then locks[0]=engine/requirements.in; fi
  local stamp=.venv/engine/.groundcast-stamp want
  want="$(fingerprint "${locks[@]}")"
  if fresh "$stamp" "$want" && [ -x "$ENGINE_PYTHON" ]; then return; fi
  say "engine environment (.venv/engine)"
  usable .venv/engine || { rm -rf .venv/engine && "$PYTHON" -m venv .venv/engine; }
  local torch
  torch="$(grep -E '^torch==' "${locks[0]}")"
  "$ENGINE_PYTHON" -m pip install --quiet --constraint "${locks[0]}" "$torch"
  "$ENGINE_PYTHON" -m pip install --quiet --requirement "${locks[0]}" --requirement "${locks[1]}"
  "$ENGINE_PYTHON" -c 'import torch, numpy, xarray, rasterio, pyogrio; torch.ones(2).numpy()' \
    || die "the engine environment was installed but cannot be imported; delete .venv/engine and try again"
  echo "$want" >"$stamp"
}

setup_qgis() {
  local lock=tests/requirements-qgis.lock stamp=.venv/qgis/.groundcast-stamp want
  want="$(fingerprint "$lock")"
  if fresh "$stamp" "$want" && [ -x "$QGIS_PYTHON" ]; then return; fi
  say "QGIS test environment (.venv/qgis)"
  usable .venv/qgis || { rm -rf .venv/qgis && "$PYTHON" -m venv --system-site-packages .venv/qgis; }
  # --no-deps: the lock is complete, and QGIS must keep the numpy it was built with.
  "$QGIS_PYTHON" -m pip install --quiet --no-deps --requirement "$lock"
  QT_QPA_PLATFORM=offscreen "$QGIS_PYTHON" -c '
import sys, numpy, qgis.core
sys.exit(numpy.__file__.startswith(sys.prefix) and "a second numpy hides the one QGIS was built with: delete .venv/qgis")' \
    || die "QGIS cannot be imported by $PYTHON; is the package python3-qgis installed?"
  echo "$want" >"$stamp"
}

setup_engine
setup_qgis
# Translations, where one is newer than what was made of it.
for text in i18n/*.ts; do
  if [ -f "$text" ] && [ "$text" -nt "${text%.ts}.qm" ]; then "$ENGINE_PYTHON" scripts/translations.py compile >/dev/null && break; fi
done
