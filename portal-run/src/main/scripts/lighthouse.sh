#!/usr/bin/env bash
# Called by ./portal bench lighthouse: Lighthouse's mobile measure (slow 4G, processor four times slower) of public pages of the portal that runs.
#   lighthouse.sh BASE_URL [PATH...]
set -euo pipefail

home="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd -P)"
base="$1"
shift
[ $# -gt 0 ] || set -- /en/ /en/forum /en/topic/1 /ar/topic/1
work="$home/portal-run/target/lighthouse"
runs=3

fail() {
    printf '\nerror: %s\n  %s\n' "$1" "$2" >&2
    exit 1
}

command -v node >/dev/null && command -v npm >/dev/null ||
    fail "Node was not found." "Install Node 18.16 or newer with npm; only this measure needs it."
browser=""
for name in chromium chromium-browser google-chrome-stable google-chrome; do
    browser="$(command -v "$name" || true)"
    [ -n "$browser" ] && break
done
[ -n "$browser" ] || fail "No Chromium was found." "Install your system's package chromium."

mkdir -p "$work"
cp "$home"/portal-run/src/main/lighthouse/package*.json "$work"
if [ ! -x "$work/node_modules/.bin/lighthouse" ]; then
    echo "Fetching Lighthouse (once) ..."
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) ||
        fail "npm could not fetch Lighthouse." "The log is $work/npm.log."
fi

printf '  %-28s %6s %8s %8s %8s %8s\n' page score LCP CLS TBT bytes
for path in "$@"; do
    for run in $(seq "$runs"); do
        CHROME_PATH="$browser" "$work/node_modules/.bin/lighthouse" "$base$path" --quiet --only-categories=performance \
            --output=json --output-path="$work/run-$run.json" \
            --chrome-flags="--headless=new --no-sandbox --disable-gpu" >"$work/lighthouse.log" 2>&1 ||
            fail "Lighthouse could not measure $base$path." "The log is $work/lighthouse.log."
    done
    # of three runs the one in the middle, by its score
    node - "$path" "$work" "$runs" <<'JS'
const [path, work, runs] = process.argv.slice(2);
const { readFileSync, writeFileSync, existsSync } = require("node:fs");
const reports = Array.from({ length: Number(runs) }, (_, i) => JSON.parse(readFileSync(`${work}/run-${i + 1}.json`)))
    .sort((one, other) => one.categories.performance.score - other.categories.performance.score);
const { categories, audits } = reports[Math.floor(reports.length / 2)];
const found = {
    path,
    score: Math.round(categories.performance.score * 100),
    lcp: Math.round(audits["largest-contentful-paint"].numericValue),
    cls: audits["cumulative-layout-shift"].numericValue,
    tbt: Math.round(audits["total-blocking-time"].numericValue),
    bytes: audits["total-byte-weight"].numericValue,
};
const verdict = (met) => (met ? "met" : "MISSED");
console.log(
    `  ${path.padEnd(28)} ${String(found.score).padStart(6)} ${(found.lcp / 1000).toFixed(2).padStart(6)} s ` +
    `${found.cls.toFixed(3).padStart(8)} ${String(found.tbt).padStart(5)} ms ${(found.bytes / 1000).toFixed(1).padStart(5)} kB` +
    `   score at least 98: ${verdict(found.score >= 98)}, LCP at most 1.5 s: ${verdict(found.lcp <= 1500)}, ` +
    `60 kB: ${verdict(found.bytes <= 60000)}`);
const file = `${work}/figures.json`;
const all = existsSync(file) ? JSON.parse(readFileSync(file)).filter((one) => one.path !== path) : [];
writeFileSync(file, JSON.stringify([...all, found], null, 2));
JS
done
echo "Written to $work/figures.json"
