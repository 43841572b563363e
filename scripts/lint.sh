#!/usr/bin/env bash
# ruff (style, docstrings, layout) and mypy (strict on the engine).
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"
bin="$ROOT/.venv/engine/bin"
failed=0
say "ruff check"
"$bin/ruff" check . || failed=1
say "ruff format"
"$bin/ruff" format --check --quiet --diff . || { echo "run: make format"; failed=1; }
say "mypy (strict on the engine)"
# From build/pkg, where this folder is called groundcast.
(cd build/pkg && "$bin/mypy" --config-file "$ROOT/pyproject.toml" -p groundcast.engine -p groundcast.plugin) || failed=1
exit "$failed"
