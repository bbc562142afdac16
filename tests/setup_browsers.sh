#!/bin/sh
# Makes the two browsers and node available to the tests: found on the PATH, else installed from the
# distribution's packages where that can be done without asking. What is still missing is named in a line;
# the tests that need it skip themselves (under CI=true they fail).

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
exit 0
