# SPDX-License-Identifier: Apache-2.0
# Sourced by scripts/run and scripts/test: what both need before they start.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Qt wants a UTF-8 locale and says so at every start when there is none.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "== $*" >&2; }

# packages SECTION… : the names listed under these headings of scripts/packages.
packages() {
    local section='' line wanted=" $* "
    while read -r line; do
        case $line in
        '' | '#'*) ;;
        '['*']') section=${line//[\[\]]/} ;;
        *) [[ $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done <"$root/scripts/packages"
}

# install SECTION… : installs what is missing, and asks apt for nothing when nothing is.
install() {
    local missing=() name
    for name in $(packages "$@"); do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q ' installed$' || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            say "These packages are missing and neither root nor sudo is here to install them: ${missing[*]}"
            return 1
        }
        as_root=(sudo)
    fi
    say "Installing from Debian: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET…] : configures when there is nothing yet, and builds with all cores.
build() {
    local preset=$1
    shift
    cd "$root" || return
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring ($preset)"
        cmake --preset "$preset" >/dev/null || return
    fi
    say "Building ($preset)"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
