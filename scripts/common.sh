# Sourced by the other scripts: where things are, and how to speak.
# Works from a folder of any name, spaces included.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
BUILD="$ROOT/build"
ENGINE_PYTHON="$ROOT/.venv/engine/bin/python"
QGIS_PYTHON="$ROOT/.venv/qgis/bin/python"

say() { printf '\n== %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# A short private folder for Qt's sockets; Qt refuses one that others can read.
private_runtime_dir() {
  XDG_RUNTIME_DIR="$(mktemp -d "${TMPDIR:-/tmp}/gc-XXXXXX")"
  chmod 700 "$XDG_RUNTIME_DIR"
  export XDG_RUNTIME_DIR
  trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
}

# Settings of QGIS and Qt go below $1, never into the user's home.
private_home() {
  mkdir -p "$1/config" "$1/data" "$1/cache"
  export HOME="$1" XDG_CONFIG_HOME="$1/config" XDG_DATA_HOME="$1/data" XDG_CACHE_HOME="$1/cache"
}

# A QGIS profile at $1 in which this checkout is installed and enabled as the plugin 'groundcast'.
make_profile() {
  local default="$1/profiles/default"
  mkdir -p "$default/python/plugins" "$default/QGIS"
  ln -sfn "$ROOT" "$default/python/plugins/groundcast"
  local ini="$default/QGIS/QGIS3.ini"
  if [ ! -f "$ini" ]; then
    printf '[PythonPlugins]\ngroundcast=true\n\n[app]\ncheckVersion=false\n\n[qgis]\ncheckVersion=false\n' >"$ini"
  fi
}

# Before an environment is made: quiet pip, nobody else's Python settings, the package under its name, and one set-up of NAME ($1) at a time.
begin_setup() {
  cd "$ROOT"
  export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
  unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
  mkdir -p "$BUILD/pkg"
  ln -sfn ../.. "$BUILD/pkg/groundcast"
  exec 9>"$BUILD/.$1.lock"
  if command -v flock >/dev/null; then flock 9; fi
}
