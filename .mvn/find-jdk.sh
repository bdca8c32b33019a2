# SPDX-License-Identifier: Apache-2.0
# Sourced by ./mvnw and ./heart: sets JAVA_HOME to a JDK 25 or newer, or fails with one sentence.
# Looks where people have them: JAVA_HOME, PATH, then the usual folders of Linux and macOS.

jdk_major() { # prints the major version of the JDK in folder $1, nothing if it is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local candidate major java
  java=$(command -v java 2>/dev/null || true)
  # /usr/bin/java is often a chain of links; a JDK's home is two above the last one's target.
  while [ -n "$java" ] && [ -L "$java" ]; do
    local target
    target=$(readlink "$java")
    case $target in /*) java=$target ;; *) java=$(dirname "$java")/$target ;; esac
  done
  for candidate in "${JAVA_HOME:-}" "${java:+$(dirname "$(dirname "$java")")}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Heart-to-Heart needs a JDK 25 or newer and found none: install one (for example Eclipse Temurin 25 from https://adoptium.net) or set JAVA_HOME to it, then run this again." >&2
  return 1
}
