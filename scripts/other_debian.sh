#!/usr/bin/env bash
# The plugin's tests, and qgis_process end to end, in another Debian of their own, with its QGIS, Python and Qt. Needs root.
# Usage: other_debian.sh SUITE [--keep] [pytest argument ...]
#   SUITE      trixie (Debian 13: QGIS 3.40), forky (Debian's testing: QGIS 3.44 and the newest Python, numpy, GDAL ...)
#   --keep     keep the root (build/roots/SUITE) and use it again; else it is removed at the end
# The engine runs with Debian's own torch, xarray, rasterio ...; what Debian lacks comes in the locked version.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=chroot.sh
. "$(dirname "${BASH_SOURCE[0]}")/chroot.sh"
cd "$ROOT"

SUITE="${1:?which Debian? trixie, forky}" KEEP=no
shift
if [ "${1:-}" = --keep ]; then KEEP=yes; shift; fi
OTHER="$ROOTS/$SUITE" HERE=/home/stranger/groundcast
PACKAGES=(
  qgis python3-qgis qgis-providers python3-venv xvfb xauth fonts-dejavu-core git
  python3-torch python3-xarray python3-rasterio python3-h5netcdf python3-netcdf4 python3-h5py python3-pyogrio python3-shapely
  python3-pyproj python3-scipy python3-sklearn python3-safetensors python3-jinja2 python3-matplotlib python3-psutil
)

chroot_tools
if [ "$KEEP" = no ]; then trap 'remove_root "$OTHER"' EXIT; fi
if [ ! -f "$OTHER/.made" ]; then
  remove_root "$OTHER"
  say "Debian $SUITE (build/roots/$SUITE)"
  make_root "$SUITE" "$OTHER"
  say "QGIS, torch and what else Debian has"
  apt_in_root "$OTHER" "${PACKAGES[@]}"
  touch "$OTHER/.made"
fi

say "a copy of this checkout"
rm -rf "$OTHER$HERE"
mkdir -p "$OTHER$HERE"
{ git ls-files --cached --others --exclude-standard -z && find i18n \( -name '*.qm' -o -name 'engine_*.json' \) -print0; } \
  | tar --create --null --files-from=- --ignore-failed-read | tar --extract --directory "$OTHER$HERE" --no-same-owner
chroot "$OTHER" chown -R stranger:stranger "$HERE"

say "two environments over Debian's packages"
in_root "$OTHER" stranger bash -euo pipefail -c '
cd "$1" && mkdir -p .venv build/pkg && ln -sfn ../.. build/pkg/groundcast
git init -q . && git add -A . # the tests of the house ask git what belongs to it
for name in engine qgis; do
  [ -x "$HOME/$name/bin/python" ] || python3 -m venv --system-site-packages "$HOME/$name"
  ln -sfn "$HOME/$name" ".venv/$name"
done
mkdir -p "$HOME/engine/share"
ln -sfn /usr/share/proj "$HOME/engine/share/proj" # pyproj looks for its data beside the interpreter
# What Debian has is taken as it is, torch among it; the rest in the locked version, and nothing that these would want besides.
.venv/engine/bin/python - >"$HOME/missing.txt" <<"END"
import re
from importlib.metadata import PackageNotFoundError, version
for line in open("engine/requirements.lock", encoding="utf-8"):
    found = re.match(r"([\w.-]+)==", line)
    if found and found[1] != "torch":
        try:
            version(found[1])
        except PackageNotFoundError:
            print(line.strip())
END
.venv/engine/bin/python -m pip install --quiet --no-deps --requirement "$HOME/missing.txt"
.venv/qgis/bin/python -m pip install --quiet --no-deps --requirement tests/requirements-qgis.lock
.venv/engine/bin/python -c "import sys, torch, xarray; print(f\"Python {sys.version.split()[0]}, torch {torch.__version__}, xarray {xarray.__version__}\")"
QT_QPA_PLATFORM=offscreen .venv/qgis/bin/python -c "from qgis.core import Qgis; print(\"QGIS\", Qgis.QGIS_VERSION)"
' other_debian "$HERE"

say "tests/qgis, then tests/e2e in part"
in_root "$OTHER" stranger bash -uo pipefail -c '
cd "$1"; shift
source scripts/common.sh
private_runtime_dir
make_profile "$BUILD/profile-test"
export PYTHONPATH="$BUILD/pkg" PYTHONDONTWRITEBYTECODE=1 GROUNDCAST_ENGINE_PYTHON="$ENGINE_PYTHON" OMP_NUM_THREADS=1 MPLBACKEND=Agg
export QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH="$BUILD/profile-test"
code=0
"$QGIS_PYTHON" -m pytest -q "${@:-tests/qgis}" || code=1
[ "$#" -gt 0 ] || "$QGIS_PYTHON" -m pytest -q tests/e2e/test_qgis_process.py || code=1
exit $code' other_debian "$HERE" "$@"
