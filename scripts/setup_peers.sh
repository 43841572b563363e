#!/usr/bin/env bash
# .venv-peers: the engine's environment plus the libraries of other imputation systems (tests/bench/requirements-peers.in).
# Needed by nobody who only fills gaps; `make setup-peers` makes it, and is quick when nothing has changed.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin_setup setup-peers
PYTHON=/usr/bin/python3
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || die "the libraries were tested with Python 3.11 and newer"

ENVIRONMENT=.venv-peers
PEERS_PYTHON="$ENVIRONMENT/bin/python"
LOCK=engine/requirements.lock TOOLS=tests/requirements-engine.lock PEERS=tests/bench/requirements-peers.in
stamp="$ENVIRONMENT/.groundcast-stamp"
want="$({ "$PYTHON" -V; cat "$LOCK" "$TOOLS" "$PEERS" "${BASH_SOURCE[0]}"; } | sha256sum | cut -d' ' -f1)"
if [ -x "$PEERS_PYTHON" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then exit 0; fi

say "environment of the peers ($ENVIRONMENT)"
if ! { [ -x "$PEERS_PYTHON" ] && "$PEERS_PYTHON" -m pip --version >/dev/null 2>&1; }; then
  rm -rf "$ENVIRONMENT"
  "$PYTHON" -m venv "$ENVIRONMENT"
fi
# torch first and alone, and held as a constraint from then on: the libraries ask for "torch", which would fetch another build.
torch="$(grep -E '^torch==' "$LOCK")"
"$PEERS_PYTHON" -m pip install --quiet --constraint "$LOCK" "$torch"
"$PEERS_PYTHON" -m pip install --quiet --requirement "$LOCK" --requirement "$TOOLS"
"$PEERS_PYTHON" -m pip install --quiet --constraint "$LOCK" --requirement "$PEERS"
"$PEERS_PYTHON" -c '
import importlib.metadata, sys
sys.exit(importlib.metadata.version("torch").split("+")[0] != sys.argv[1] and "another torch was installed than the engine was tested with")' "${torch#torch==}"
PYTHONPATH=build/pkg "$PEERS_PYTHON" -c '
from groundcast.engine.training.peer_library import library
from groundcast.engine.training.peer_sparse import networks
library("pypots.imputation", "pypots"), networks()' \
  || die "the libraries were installed but cannot be imported; delete $ENVIRONMENT and try again"
echo "$want" >"$stamp"
