#!/usr/bin/env bash
# Called by ./portal test: everything that can be checked, in one run of Maven, on servers of its own.
#   --all   the whole product of language, theme, width and role, and whatever else is long
set -uo pipefail

home="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd -P)"
extent=quick
for option in "$@"; do
    case "$option" in
        --all) extent=all ;;
        *)
            printf '\nerror: test does not know %s.\n  See ./portal --help\n' "$option" >&2
            exit 2
            ;;
    esac
done

# No browser is downloaded: the tests use the one that the system has.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
browser=""
for name in chromium chromium-browser google-chrome-stable google-chrome; do
    browser="$(command -v "$name" || true)"
    [ -n "$browser" ] && break
done
if [ -z "$browser" ]; then
    printf '\nerror: No Chromium was found; the browser tests need one.\n  %s\n' \
        "Install your system's package chromium (and fonts-noto-core for Arabic), then try again." >&2
    exit 1
fi

stop_servers() {
    "$JAVA_HOME/bin/java" -cp "$home/portal-run/target/classes:$home/portal-run/target/dist/lib/*" \
        org.m4d.portal.run.TestStack stop "$home"
}

# Whatever ends the run, a failed build or Ctrl-C, no server stays behind.
# shellcheck disable=SC2154
trap 'status=$?; stop_servers >/dev/null 2>&1; exit $status' EXIT
trap 'exit 130' INT TERM

cd "$home" || exit 1
started=$SECONDS
# reports of classes that exist no more would be counted
rm -rf ./*/target/surefire-reports ./*/target/failsafe-reports
mvn --batch-mode --no-transfer-progress -Pit -Dtest.extent="$extent" -Dtest.browser="$browser" verify
status=$?

# What went wrong, once more at the end: who sees only the last lines of a log sees the reason.
failed_tests() {
    for report in ./*/target/surefire-reports/TEST-*.xml ./*/target/failsafe-reports/TEST-*.xml; do
        [ -f "$report" ] || continue
        awk '/<testcase /{ name = $0 } /<(failure|error)[ >]/{ print name; print $0 }' "$report"
    done | sed -n -e 's/.*<testcase name="\([^"]*\)" classname="\([^"]*\)".*/  \2: \1/p' \
        -e 's/.*<\(failure\|error\) message="\([^"]\{0,300\}\).*/      \2/p' | head -60
}
if [ $status -ne 0 ]; then
    failed_tests
    launcher="$home/portal-run/target/test-data/data/logs/launcher.log"
    if [ -f "$launcher" ] && [ ! -f "$home/portal-run/target/test-data/stack.properties" ]; then
        printf 'The servers did not start:\n'
        tail -n 60 "$launcher"
    fi
fi

# Sum of one attribute over the reports in a kind of directory.
total() {
    cat ./*/target/"$1"/TEST-*.xml 2>/dev/null | grep -o '<testsuite [^>]*>' | grep -o " $2=\"[0-9]*\"" |
        tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}
for kind in surefire failsafe; do
    printf '%-9s Tests run: %s, Failures: %s, Errors: %s, Skipped: %s\n' "$kind" \
        "$(total $kind-reports tests)" "$(total $kind-reports failures)" \
        "$(total $kind-reports errors)" "$(total $kind-reports skipped)"
done
printf '%s after %s s\n' "$([ $status -eq 0 ] && echo PASSED || echo FAILED)" "$((SECONDS - started))"
exit $status
