#!/usr/bin/env bash
# Install the Debian/Ubuntu packages that are missing, and nothing else.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PACKAGES=(
  qgis python3-qgis qgis-providers python3-venv ca-certificates # QGIS, its Python, environments
  qttools5-dev-tools                                            # lrelease, which compiles the translations
  xvfb xauth openbox xdotool imagemagick fonts-dejavu-core      # a screen for the tests, and what looks at it
)

if ! command -v dpkg-query >/dev/null; then
  for program in qgis python3; do
    command -v "$program" >/dev/null || die "this is not Debian or Ubuntu and '$program' is missing; install QGIS >= 3.22, Python >= 3.10 with venv and pip, and Xvfb"
  done
  exit 0
fi

missing=()
for package in "${PACKAGES[@]}"; do
  status="$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)"
  [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

say "installing system packages: ${missing[*]}"
install=(apt-get install -y --no-install-recommends "${missing[@]}")
sudo=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    sudo=(sudo)
  else
    die "these packages are missing and only an administrator can install them. Ask for, or run as root:
    apt-get update && ${install[*]}"
  fi
fi
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" </dev/null
