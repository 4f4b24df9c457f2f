// Looks at rendered pages in a real browser: axe (WCAG 2.2 AA), horizontal overflow, errors of content security policy,
// pictures. node check.mjs <rendered directory> [--shots DIR] [--only REGEX] [--widths 1280,320] [--open]
// --open opens all details, --menus all menus (then without target-size: open menus cover what lies under them).
// Needs axe-core and playwright-core (npm) in the directory CHECK_MODULES, and a Chromium (path in CHROMIUM).
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

const [root, ...rest] = process.argv.slice(2);
const option = (name, otherwise) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : otherwise);
const require = createRequire(join(process.env.CHECK_MODULES ?? process.cwd(), "x.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const only = new RegExp(option("--only", "."));
const widths = option("--widths", "1280,320").split(",").map(Number);
const shots = option("--shots");
const types = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
};

const server = createServer((request, response) => {
    try {
        const path = decodeURI(new URL(request.url, "http://x").pathname);
        const file = readFileSync(join(root, path));
        const policy = "default-src 'self'; script-src 'self'; style-src 'self'; form-action 'self'";
        response
            .writeHead(200, { "Content-Type": types[extname(path)] ?? "text/plain", "Content-Security-Policy": policy })
            .end(file);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ],
});
const pages = JSON.parse(readFileSync(join(root, "pages.json"), "utf8")).filter((path) => only.test(path));
let runs = 0;
const faults = [];
if (shots) mkdirSync(shots, { recursive: true });

for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false });
    const tab = await context.newPage();
    let complaints = [];
    tab.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(String(error)));
    for (const path of pages) {
        complaints = [];
        await tab.goto(base + path + (rest.includes("--facets") ? "#filters" : ""));
        if (rest.includes("--open"))
            await tab.evaluate(() =>
                document.querySelectorAll("details:not(.menu)").forEach((one) => (one.open = true)),
            );
        if (rest.includes("--menus"))
            await tab.evaluate(() => document.querySelectorAll("details.menu").forEach((one) => (one.open = true)));
        await tab.evaluate(axe);
        const result = await tab.evaluate(
            (covered) =>
                window.axe.run(document, {
                    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                    rules: { "target-size": { enabled: !covered } },
                }),
            rest.includes("--menus"),
        );
        for (const { id, nodes, tags } of result.violations)
            for (const node of nodes)
                faults.push(
                    `${width} ${path} ${tags.includes("best-practice") ? "(best practice) " : ""}${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`,
                );
        const wide = await tab.evaluate(() => {
            const limit = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= limit) return [];
            return [...document.querySelectorAll("main *, header *, footer *")]
                .filter((one) => one.getBoundingClientRect().right > limit + 1 || one.getBoundingClientRect().left < -1)
                .map((one) => one.outerHTML.slice(0, 120))
                .slice(0, 4);
        });
        for (const one of wide) faults.push(`${width} ${path} too wide: ${one}`);
        const inline = await tab.evaluate(() => document.querySelectorAll("[style], style, script:not([src])").length);
        if (inline) faults.push(`${width} ${path} inline style or script`);
        for (const one of complaints) faults.push(`${width} ${path} console: ${one}`);
        if (shots)
            await tab.screenshot({
                path: join(shots, `${path.slice(1).replace(/\//g, "-").replace(".html", "")}-${width}.png`),
                fullPage: true,
            });
        runs++;
    }
    await context.close();
}
await browser.close();
server.close();
console.log([...new Set(faults)].join("\n"));
console.log(`${runs} runs, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
