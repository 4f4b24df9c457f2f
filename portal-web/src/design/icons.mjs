// Writes assets/icons.svg from a directory of the npm package lucide-static: node icons.mjs <lucide-static>
import { readFileSync, writeFileSync } from "node:fs";

const names = `
search languages sun moon sun-moon bell menu message-square message-square-plus message-square-warning clock
arrow-right arrow-down check x plus pencil trash-2 history eye printer reply quote link list list-ordered image
paperclip at-sign bold italic code heading chevron-right chevron-left chevron-down landmark users map-pin calendar
calendar-plus file-text download upload rss globe shield triangle-alert circle-alert info log-in log-out user settings
sliders-horizontal external-link pin lock book-open coins graduation-cap heart-handshake thumbs-up lightbulb flag copy
table ellipsis play mail bookmark git-branch badge-check circle-dashed columns-3 save house list-todo superscript columns-2 circle-question-mark vote
`
    .trim()
    .split(/\s+/);

const own = readFileSync(new URL("own-glyphs.svg.txt", import.meta.url), "utf8");

const symbols = names.map((name) => {
    const drawing = readFileSync(`${process.argv[2]}/icons/${name}.svg`, "utf8")
        .replace(/<!--[\s\S]*?-->/g, "")
        .replace(/^[\s\S]*?<svg[^>]*>/, "")
        .replace(/<\/svg>\s*$/, "")
        .replace(/\s*\n\s*/g, "")
        .replaceAll(" />", "/>");
    return `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
});

const head = "<!-- i-*: Lucide, see icons-LICENSE.txt. s-* (states) and brand: M4D Portal. -->";
writeFileSync(
    new URL("../main/webapp/assets/icons.svg", import.meta.url),
    `<svg xmlns="http://www.w3.org/2000/svg">\n${head}\n${own}${symbols.join("\n")}\n</svg>\n`,
);
