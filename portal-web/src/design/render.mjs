// Static pages for looking and measuring: node render.mjs <directory>. Serve that directory and open /index.html.
// pages/name.html is English, pages/name.ar.html its Arabic. English bodies are also set in the Arabic frame (ar-frame),
// which shows only that the layout turns, and in the French and Spanish frames, which have longer words.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expand, header } from "./tags.mjs";
import { page } from "./template.mjs";

const out = process.argv[2];
const here = new URL(".", import.meta.url).pathname;
const rendered = [];

for (const file of readdirSync(join(here, "pages")).sort()) {
    const [name, own] = file.split(".").length === 3 ? file.split(".") : [file.split(".")[0], "en"];
    const source = header(readFileSync(join(here, "pages", file), "utf8"));
    for (const lang of own === "en" ? ["en", "fr", "es", "ar"] : [own]) {
        const frame = own === "en" && lang !== "en" ? `${lang}-frame` : lang;
        for (const theme of ["", "dark"]) {
            const path = `/${frame}${theme && "-dark"}/${name}.html`;
            mkdirSync(join(out, path, ".."), { recursive: true });
            writeFileSync(join(out, path), page({ ...source, body: expand(source.body, lang), lang, theme, path }));
            rendered.push(path);
        }
    }
}

cpSync(join(here, "../main/webapp/assets"), join(out, "assets"), { recursive: true });
const gallery = readFileSync(join(here, "gallery.html"), "utf8");
const rows = [...new Set(rendered.map((path) => path.split("/")[2]))].map((file) => {
    const links = rendered
        .filter((path) => path.endsWith(`/${file}`))
        .map((path) => `<li><a href="${path}">${path.split("/")[1]}</a></li>`);
    return `<tr><th scope="row">${file.replace(".html", "")}</th><td><ul class="row">${links.join("")}</ul></td></tr>`;
});
writeFileSync(join(out, "index.html"), gallery.replace("<!-- rows -->", rows.join("\n")));
writeFileSync(join(out, "pages.json"), JSON.stringify(rendered));
console.log(`${rendered.length} pages in ${out}`);
