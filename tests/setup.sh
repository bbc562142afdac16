#!/bin/sh
# Makes the two browsers, node, a Redis and what their tests need available: found on the PATH, else installed from the
# distribution's packages where that can be done without asking; axe-core and web-ext with npm, as the lock file
# beside them says. What is still missing is named in a line; the tests that need it skip themselves (under CI=true
# they fail).

missing=""
want() { # want PACKAGE COMMAND…: is one of the commands there?
  package=$1
  shift
  for command in "$@"; do
    command -v "$command" >/dev/null 2>&1 && return
  done
  missing="$missing $package"
}
look() {
  missing=""
  want chromium chromium chromium-browser google-chrome google-chrome-stable
  want firefox-esr firefox firefox-esr
  want nodejs node nodejs
  want npm npm
  want redis-server redis-server
}

look
if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing$missing for the tests"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null || true
  for package in $missing; do
    apt-get install -y -qq --no-install-recommends "$package" >/dev/null || true
  done
  look
fi
for package in $missing; do
  echo "Not found: $package. Install it to run the tests that need it."
done

# As the lock file says, and only when it says something new: npm writes the second file once all is in place.
tools=$(dirname "$0")/extension
if command -v npm >/dev/null 2>&1 && [ ! "$tools/node_modules/.package-lock.json" -nt "$tools/package-lock.json" ]; then
  npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent \
    || echo "Not installed: axe-core and web-ext. Run npm ci --prefix tests/extension for the tests that need them."
fi
exit 0
