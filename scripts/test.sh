#!/usr/bin/env bash
# Lint, engine tests, plugin tests and end-to-end tests; fails if any part fails, after running all of them.
# Usage: test.sh [part ...]    parts: lint unit qgis e2e (default: all)
set -uo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT" || exit 1
parts=("$@")
[ "${#parts[@]}" -gt 0 ] || parts=(lint unit qgis e2e)
# The widgets are shown on Qt 6 as well where that can be had; elsewhere the test says that it was left out.
[[ " ${parts[*]} " != *" unit "* ]] || bash scripts/setup_qt6.sh || say "without Qt 6: its test is left out"

export PYTHONPATH="$BUILD/pkg" PYTHONDONTWRITEBYTECODE=1
export GROUNDCAST_ENGINE_PYTHON="$ENGINE_PYTHON"
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}" MPLBACKEND=Agg # small tensors: a second thread only waits
unset PYTHONHOME VIRTUAL_ENV
private_runtime_dir
private_home "$BUILD/home"
make_profile "$BUILD/profile-test"
results="$BUILD/test"
mkdir -p "$results"

run_pytest() { # run_pytest PART PYTHON DIRECTORY
  rm -f "$results/$1.xml"
  local folders
  read -ra folders <<<"$3" # these hold no spaces
  "$2" -m pytest "${folders[@]}" -q --durations=5 --junit-xml="$results/$1.xml"
}
run_part() {
  case "$1" in
    lint) bash scripts/lint.sh ;;
    unit) run_pytest unit "$ENGINE_PYTHON" "tests/unit tests/faults" ;;
    qgis | e2e)
      QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH="$BUILD/profile-test" run_pytest "$1" "$QGIS_PYTHON" "tests/$1"
      ;;
    *) die "unknown part '$1'; parts are lint, unit, qgis, e2e" ;;
  esac
}

failed=()
summary=()
for part in "${parts[@]}"; do
  say "$part"
  begun=$SECONDS
  if run_part "$part"; then outcome=passed; else outcome=FAILED; failed+=("$part"); fi
  summary+=("$(printf '%-5s %s (%d s)' "$part" "$outcome" $((SECONDS - begun)))")
done

say "summary"
printf '%s\n' "${summary[@]}"
"$ENGINE_PYTHON" scripts/count_tests.py "$results" "${parts[@]}" || failed+=(counts)
[ "${#failed[@]}" -eq 0 ]
