#!/usr/bin/env bash
# .venv-cluster: dask.distributed (engine/requirements-cluster.in) on top of the engine's environment, which it sees and leaves alone.
# `make setup-cluster` makes it, and is quick when nothing has changed.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
begin_setup setup-cluster

ENVIRONMENT=.venv-cluster
CLUSTER_PYTHON="$ENVIRONMENT/bin/python"
NEEDS=engine/requirements-cluster.in
packages="$("$ENGINE_PYTHON" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
stamp="$ENVIRONMENT/.groundcast-stamp"
want="$({ "$ENGINE_PYTHON" -V; echo "$packages"; cat engine/requirements.lock "$NEEDS" "${BASH_SOURCE[0]}"; } | sha256sum | cut -d' ' -f1)"
if [ -x "$CLUSTER_PYTHON" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then exit 0; fi

say "environment of a cluster's machines ($ENVIRONMENT)"
rm -rf "$ENVIRONMENT"
"$ENGINE_PYTHON" -m venv "$ENVIRONMENT"
own="$("$CLUSTER_PYTHON" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
echo "$packages" >"$own/engine.pth" # torch and the rest are not installed twice
"$CLUSTER_PYTHON" -m pip install --quiet --constraint engine/requirements.lock --requirement "$NEEDS"
PYTHONPATH=build/pkg "$CLUSTER_PYTHON" -c '
import distributed, torch, xarray
from groundcast.engine.inference.tiles import worker' \
  || die "dask was installed but cannot be imported beside the engine; delete $ENVIRONMENT and try again"
echo "$want" >"$stamp"
