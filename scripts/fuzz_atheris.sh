#!/usr/bin/env bash
# Fuzz the parsers of pure Python with atheris, in an environment of its own.    Usage: fuzz_atheris.sh MINUTES
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"
minutes="${1:-10}"
venv="$ROOT/.venv-fuzz"
if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c 'import atheris' 2>/dev/null; then
  "$ENGINE_PYTHON" -m venv "$venv"
  "$venv/bin/pip" install --quiet 'atheris>=2.3,<4' || die "atheris has no wheel for this Python; 'make fuzz' needs none"
fi
mkdir -p "$BUILD/fuzz/corpus"
# What the parsers import beyond the standard library is taken from the engine's environment.
site="$("$ENGINE_PYTHON" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')"
PYTHONPATH="$BUILD/pkg:$site" exec "$venv/bin/python" tests/faults/fuzz_atheris.py "$BUILD/fuzz/corpus" \
  -max_total_time="$((minutes * 60))" -max_len=2000 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$BUILD/fuzz/"
