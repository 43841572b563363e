# Sourced by fresh_root.sh and other_debian.sh: a bare Debian in a folder, and commands run in it.
# What is mounted for a command lies in a mount namespace of its own and goes with it, however it ends: nothing is left to unmount.

ROOTS="$BUILD/roots"

# chroot_tools: what is needed outside the root, installed where it is missing.
chroot_tools() {
  [ "$(id -u)" -eq 0 ] || die "this makes a Debian in a folder, which needs root"
  command -v mmdebstrap >/dev/null && return
  say "installing mmdebstrap"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends mmdebstrap </dev/null || die "mmdebstrap could not be installed"
}

# debian_sources SUITE: this machine's own Debian archives, for another suite; nothing where it has none (mmdebstrap knows one).
debian_sources() {
  local own
  own="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")"
  # shellcheck disable=SC2016 # apt fills these in, not the shell
  apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null \
    | sort -u | sed "s/ $own/ $1/"
}

# make_root SUITE FOLDER: a bare Debian with an ordinary user 'stranger' and the certificates this machine's administrator trusts.
# APT_OPTION: a further setting of its apt, such as 'Acquire::Check-Valid-Until "false"' for a mirror that lags behind.
make_root() {
  local suite="$1" root="$2" from=() options=()
  if [ -n "${APT_OPTION:-}" ]; then options=("--aptopt=$APT_OPTION"); fi
  mkdir -p "$ROOTS"
  debian_sources "$suite" >"$root.list"
  if [ -s "$root.list" ]; then from=("$root.list"); fi
  mmdebstrap --quiet "${options[@]}" --variant=minbase --include=ca-certificates "$suite" "$root.part" "${from[@]}" || die "mmdebstrap failed"
  rm -f "$root.list"
  printf '#!/bin/sh\nexit 101\n' >"$root.part/usr/sbin/policy-rc.d" # no service is started in it
  chmod +x "$root.part/usr/sbin/policy-rc.d"
  find /usr/local/share/ca-certificates -name '*.crt' -exec cp {} "$root.part/usr/local/share/ca-certificates/" \; 2>/dev/null || true
  chroot "$root.part" update-ca-certificates >/dev/null 2>&1
  chroot "$root.part" useradd --create-home --shell /bin/bash stranger
  mv "$root.part" "$root"
}

# remove_root FOLDER: only below build/roots, and never across to another file system.
remove_root() {
  case "$1" in "$ROOTS"/?*) rm -rf --one-file-system "$1" "$1.part" "$1.list" ;; *) die "'$1' is none of the roots" ;; esac
}

# network_settings: NAME=VALUE lines of this machine's proxy, certificates and pip; passed on as variables, written nowhere.
network_settings() {
  env | grep -iE '^((https?|no|all)_proxy|ssl_cert_file|requests_ca_bundle|pip_[a-z_]+)=' || true
  { python3 -m pip config list 2>/dev/null || true; } | python3 -c '
import ast, sys
for line in sys.stdin:
    name, _, value = line.strip().partition("=")
    section, _, key = name.rpartition(".")
    if section in ("global", "install"):
        print("PIP_" + key.upper().replace("-", "_") + "=" + ast.literal_eval(value).replace("\n", " "))'
}

# local_folders: folders of packages on this machine that those settings name; of an index the folder above, where its files lie too.
local_folders() {
  network_settings | grep -oE '(=|file://| )/[^ ]+' | sed -E 's/^(=|file:\/\/| )//' | sort -u | while IFS= read -r path; do
    path="${path%/simple}"
    case "$path" in /etc/* | /usr/* | /home/* | /root/*) ;; *) if [ -d "$path" ]; then printf '%s\n' "$path"; fi ;; esac
  done
}

# in_root FOLDER USER COMMAND...: run it there with an empty environment but for the network's settings. Folders of packages on this machine
# that pip is told to use are seen at the same place, read-only.
in_root() {
  local root="$1" user="$2" home=/root settings folders
  shift 2
  [ "$user" = root ] || home="/home/$user"
  mapfile -t settings < <(network_settings)
  mapfile -t folders < <(local_folders)
  # shellcheck disable=SC2016 # the inner shell's own variables
  unshare --mount --pid --fork --kill-child --propagation private bash -c '
    set -e
    root="$1" user="$2"
    shift 2
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sys "$root/sys"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs -o mode=1777 tmp "$root/tmp"
    for file in /etc/resolv.conf /etc/hosts; do touch "$root$file"; mount --bind "$file" "$root$file"; done
    while [ "$1" != -- ]; do
      mkdir -p "$root$1"; mount --bind "$1" "$root$1"; mount -o remount,bind,ro "$root$1"; shift
    done
    shift
    set +e
    chroot --userspec="$user:$user" "$root" "$@" # no exec: the X server tells its parent that it is ready only if that is not process 1
    exit $?' in_root "$root" "$user" "${folders[@]}" -- \
    env -i HOME="$home" USER="$user" LOGNAME="$user" LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
    DEBIAN_FRONTEND=noninteractive "${settings[@]}" "$@"
}

# apt_in_root FOLDER PACKAGE...: by apt, without what is only recommended; what apt says goes to build/roots/apt.log.
apt_in_root() {
  local root="$1"
  shift
  in_root "$root" root apt-get update -q >"$ROOTS/apt.log" 2>&1 || die "apt-get update failed; see $ROOTS/apt.log"
  in_root "$root" root apt-get install -y -q --no-install-recommends "$@" </dev/null >"$ROOTS/apt.log" 2>&1 \
    || die "apt-get install failed; see $ROOTS/apt.log"
  rm -f "$root"/var/cache/apt/archives/*.deb
}
