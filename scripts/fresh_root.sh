#!/usr/bin/env bash
# From a bare Debian 12 to a finished forecast, as a stranger goes who has only the zip: prints a transcript with minutes and megabytes.
# Usage: fresh_root.sh [--keep]      (needs root)
#   --keep     keep the root (build/roots/stranger) and the QGIS in it, and use them again; else it is removed at the end
# The transcript is also left in build/transcript.txt.
# Nothing of this checkout gets into the root but the zip; the clicks come from a script that is given to QGIS as 'qgis --code'.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=chroot.sh
. "$(dirname "${BASH_SOURCE[0]}")/chroot.sh"
cd "$ROOT"

FRESH="$ROOTS/stranger" HOME_THERE=/home/stranger
DATA="$FRESH$HOME_THERE/.local/share/groundcast"
QGIS=(qgis python3-qgis qgis-providers xvfb xauth)
ROWS=()

seconds() { date +%s.%N; }
minutes() { awk -v a="$1" -v b="$(seconds)" 'BEGIN { printf "%.1f", (b - a) / 60 }'; }
disk() { du -s --block-size=MB --one-file-system "$1" | sed 's/MB.*//'; }
row() { ROWS+=("| $1 | $2 | $3 | $4 |"); }
fetched_by_apt() { sed -n 's/^Need to get \(.*\) of archives.*/\1/p' "$ROOTS/apt.log" | sed 's/\/.*//'; }

# said REPORT KEY: a value of a session's report.
said() { python3 -c 'import json, sys; value = json.load(open(sys.argv[1])).get(sys.argv[2], ""); print(value if isinstance(value, str) else json.dumps(value))' "$FRESH$HOME_THERE/$1.json" "$2"; }
indented() { fold -s -w 130 | sed 's/^/    /'; }

# as_stranger COMMAND...: with a screen and a runtime folder, as any desktop has them.
as_stranger() {
  in_root "$FRESH" stranger env LIBGL_ALWAYS_SOFTWARE=1 bash -c '
    cd && export XDG_RUNTIME_DIR=/tmp/run && mkdir -m 700 "$XDG_RUNTIME_DIR"
    exec xvfb-run -a -s "-screen 0 1366x768x24" "$@"' stranger "$@"
}

# session NAME PART: QGIS is opened, the part is clicked through, QGIS is closed.
session() {
  rm -f "$FRESH$HOME_THERE/$1.json"
  as_stranger env GROUNDCAST_PART="$2" GROUNDCAST_REPORT="$HOME_THERE/$1.json" GROUNDCAST_ZIP="$HOME_THERE/groundcast.zip" \
    qgis --nologo --noversioncheck --code "$HOME_THERE/clicks.py" >"$ROOTS/$1.log" 2>&1 || true
  [ -f "$FRESH$HOME_THERE/$1.json" ] || die "QGIS ended before the session did; see $ROOTS/$1.log"
  [ "$(said "$1" state)" = done ] || die "$(said "$1" error)"
}

# packages REPORT...: what pip and uv fetched: number, megabytes, and how much of it came from a folder on this machine.
packages() {
  python3 - "$FRESH" "$@" <<'END'
import json, re, sys
from pathlib import Path

scale = {"kB": 1e-3, "MB": 1.0, "GB": 1e3}
sizes, local = {}, 0.0
for name in sys.argv[2:]:
    body = json.loads(Path(sys.argv[1], "home/stranger", f"{name}.json").read_text())
    for line in [*body["details"], *body["log"]]:
        if found := re.match(r"Downloading (\S+\.whl\S*) \(([\d.]+) (kB|MB|GB)\)", line.strip()):
            sizes[found[1]] = float(found[2]) * scale[found[3]]
        elif (found := re.match(r"Processing (/\S+\.whl)", line.strip())) and Path(found[1]).is_file() and found[1] not in sizes:
            sizes[found[1]] = Path(found[1]).stat().st_size / 1e6
            local += sizes[found[1]]
print(f"{len(sizes)} packages, {sum(sizes.values()):.0f} MB" + (f" ({local:.0f} MB of them from folders of packages on this machine)" if local else ""))
END
}

chroot_tools
mkdir -p "$ROOTS"
exec > >(tee "$BUILD/transcript.txt")
if [ "${1:-}" != --keep ]; then trap 'remove_root "$FRESH"' EXIT; fi
python3 scripts/package.py "$BUILD/groundcast.zip" >/dev/null

echo "GroundCast from its zip, on a bare Debian 12, by somebody who has nothing else: $(nproc) processors, $(awk '/MemTotal/ { printf "%.0f", $2 / 1e6 }' /proc/meminfo) GB of memory"
say "1. A bare Debian 12"
if [ ! -f "$FRESH/.bare" ]; then
  remove_root "$FRESH"
  began="$(seconds)"
  make_root bookworm "$FRESH"
  printf '%s' "$(minutes "$began")" >"$FRESH/.bare"
  disk "$FRESH" >"$FRESH/.bare-disk"
fi
row "Debian 12, bare" "$(cat "$FRESH/.bare")" "" "$(cat "$FRESH/.bare-disk")"
echo "    $(cat "$FRESH/etc/debian_version"), $(cat "$FRESH/.bare-disk") MB on disk, $(cat "$FRESH/.bare") min"

say "2. apt install --no-install-recommends ${QGIS[*]}"
if [ ! -f "$FRESH/.qgis" ]; then
  began="$(seconds)" before="$(disk "$FRESH")"
  apt_in_root "$FRESH" "${QGIS[@]}"
  printf '%s|%s|%s' "$(minutes "$began")" "$(fetched_by_apt)" "$(($(disk "$FRESH") - before))" >"$FRESH/.qgis"
fi
IFS='|' read -r took got more <"$FRESH/.qgis" || true
row "QGIS by apt" "$took" "$got" "$more"
echo "    $got fetched, $more MB on disk, $took min"

say "3. Install from ZIP in a fresh profile; 'Set up' with nothing but QGIS there"
in_root "$FRESH" root apt-get purge -y -q python3-venv python3.11-venv python3-pip-whl python3-setuptools-whl >/dev/null 2>&1 || true
rm -rf "$FRESH$HOME_THERE" && cp -r "$FRESH/etc/skel" "$FRESH$HOME_THERE"
cp "$BUILD/groundcast.zip" "$FRESH$HOME_THERE/"
cp scripts/fresh_root_session.py "$FRESH$HOME_THERE/clicks.py"
chroot "$FRESH" chown -R stranger:stranger "$HOME_THERE"
session bare install
zipped="$(stat -c %s "$BUILD/groundcast.zip")"
plugin="$(disk "$FRESH$HOME_THERE/.local/share/QGIS/QGIS3/profiles/default/python/plugins/groundcast")"
took="$(awk -v s="$(said bare install_seconds)" 'BEGIN { printf "%.1f", s / 60 }')"
row "the plugin, from its zip" "$took" "$(awk -v b="$zipped" 'BEGIN { printf "%.1f MB", b / 1e6 }')" "$plugin"
echo "    QGIS $(said bare qgis); installed in $(said bare install_seconds | cut -c1-4) s"
said bare said | indented

say "4. What it asks for: apt install python3-venv"
began="$(seconds)" before="$(disk "$FRESH")"
if [[ "$(said bare said)" == *python3-venv* ]]; then apt_in_root "$FRESH" python3-venv; else die "it asked for something else"; fi
row "python3-venv by apt" "$(minutes "$began")" "$(fetched_by_apt)" "$(($(disk "$FRESH") - before))"
echo "    $(fetched_by_apt) fetched, $(minutes "$began") min"

say "5. Plugins > GroundCast > Set up the engine, 'Set up'"
session set_up set_up
said set_up sizes | indented
python3 -c 'import json, sys; print(*json.load(open(sys.argv[1]))["details"], sep="\n")' "$FRESH$HOME_THERE/set_up.json" \
  | grep -vE '^(Collecting|Installing|Successfully|/)' | cut -c1-130 | uniq | sed 's/^/    /'
took="$(awk -v s="$(said set_up seconds)" 'BEGIN { printf "%.1f", s / 60 }')"
row "the engine" "$took" "$(packages set_up | sed -E 's/^[0-9]+ packages, ([0-9]+ MB).*/\1/')" "$(disk "$DATA")"
echo "    $(packages set_up); $(disk "$DATA") MB on disk; $took min"
said set_up said | indented
[ "$(said set_up said)" != "" ] && [[ "$(said set_up said)" == *works* ]] || die "the engine was not set up"

say "6. 'Load the sample', 'Forecast deformation', 'Run', with everything as it is offered"
session sample sample
took="$(awk -v s="$(said sample seconds)" 'BEGIN { printf "%.1f", s / 60 }')"
row "forecast of the sample (600 points, method chosen automatically)" "$took" "" ""
echo "    $(said sample result) in $took min; layers: $(said sample layers | tr -d '[]"')" | fold -s -w 130
said sample problem | indented
said sample verdict | sed 's/ *Open the report.*//' | indented
[ "$(said sample result)" = done ] || die "the forecast failed"

# Debian's 'qgis_process' is a wrapper that passes on '--noversioncheck', which the program refuses; the program itself is called by its own name.
say "7. The same points without a window: qgis_process, pooled ridge regression"
began="$(seconds)"
as_stranger qgis_process.bin run groundcast:forecastpoints -- FILE="$HOME_THERE/.local/share/groundcast/sample/sample_tile.csv" METHOD=8 \
  STEPS=10 OUTPUT="$HOME_THERE/forecast.gpkg" REPORT="$HOME_THERE/report.html" >"$ROOTS/process.log" 2>&1 || die "it failed; see $ROOTS/process.log"
took="$(minutes "$began")"
row "the same points by qgis_process, one method" "$took" "" "$(disk "$FRESH$HOME_THERE/forecast.gpkg")"
grep -E '^(SKILL|SKILL_SIMPLE|RMSE|METHOD|BEST)' "$ROOTS/process.log" | indented
[ -s "$FRESH$HOME_THERE/forecast.gpkg" ] || die "no forecast was written"

say "What it takes"
printf '| step | minutes | fetched | MB on disk |\n|---|---|---|---|\n'
printf '%s\n' "${ROWS[@]}"
printf '\n%s Skill over persistence: %.3f\n' "$(said sample verdict | sed -n '1{s| *$||;p}')" "$(said sample skill)"
