// The placeholders of the page bodies, one for each composite component of the product, and what they become.
const pointing = new Set([
    "arrow-right",
    "chevron-left",
    "chevron-right",
    "reply",
    "quote",
    "list",
    "log-in",
    "log-out",
    "external-link",
]);
const to = { en: "to", fr: "vers", es: "a", ar: "إلى" };

export function icon(name, label) {
    const flip = pointing.has(name) ? " flip" : "";
    const spoken = label ? `role="img" aria-label="${label}"` : 'aria-hidden="true"';
    return `<svg class="i${flip}" ${spoken}><use href="/assets/icons.svg#i-${name}"/></svg>`;
}

export function avatar({ name, small, org }) {
    const initials = name.split(/\s+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
    const letters = /\p{Script=Arabic}/u.test(name)
        ? initials[0].replace(/^ال/, "")[0]
        : [initials[0], initials.at(-1)].map((word) => word[0]).join("");
    const hue = (([...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 5) + 1).toString();
    return `<span class="av h${hue}${small ? " s" : ""}${org ? " org" : ""}" aria-hidden="true">${letters}</span>`;
}

function crumbs({ path, here, label = "Breadcrumb" }) {
    const steps = path.split("|").map((step) => step.split("="));
    return `<nav class="crumbs noprint" aria-label="${label}"><ol>${steps.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join("")}<li><span aria-current="page">${here}</span></li></ol></nav>`;
}

const toolbar = {
    en: ["Formatting", "Bold", "Italic", "Link", "Quote", "List", "Numbered list", "Code", "Mention a member"],
    ar: ["التنسيق", "غامق", "مائل", "رابط", "اقتباس", "قائمة", "قائمة مرقّمة", "شيفرة", "اذكر عضواً"],
    fr: [
        "Mise en forme",
        "Gras",
        "Italique",
        "Lien",
        "Citation",
        "Liste",
        "Liste numérotée",
        "Code",
        "Mentionner un membre",
    ],
};
const commands = [
    ["bold", "bold"],
    ["italic", "italic"],
    ["link", "link"],
    ["quote", "quote"],
    ["list", "list"],
    ["ordered", "list-ordered"],
    ["code", "code"],
    ["mention", "at-sign"],
];

function editor({ id, name = id, described = `${id}-hint`, tall, invalid, maxlength, value = "" }, lang) {
    const [label, ...texts] = toolbar[lang] ?? toolbar.en;
    const keys = { bold: "Control+B", italic: "Control+I", link: "Control+K" };
    const buttons = commands
        .map(
            ([command, drawing], n) =>
                `<button type="button" data-md="${command}" aria-label="${texts[n]}" title="${texts[n]}"${keys[command] ? ` aria-keyshortcuts="${keys[command]}"` : ""}>${icon(drawing)}</button>`,
        )
        .join("");
    return `<div class="ed${tall ? " tall" : ""}"><div class="ed-bar" role="toolbar" aria-label="${label}" aria-controls="${id}" hidden>${buttons}</div><textarea id="${id}" name="${name}" data-editor dir="auto" aria-describedby="${described}"${invalid ? ' aria-invalid="true"' : ""}${maxlength ? ` maxlength="${maxlength}"` : ""}>${value}</textarea></div>`;
}

const tags = {
    icon: ({ name, label }) => icon(name, label),
    avatar,
    crumbs,
    editor,
    corridor: ({ from, to: end }, lang) =>
        `<span class="cor"><span>${from}</span><span class="ln" aria-hidden="true"></span><span class="vh"> ${to[lang]} </span><span>${end}</span></span>`,
    state: ({ is, word }) =>
        `<span class="st ${is}"><svg aria-hidden="true"><use href="/assets/icons.svg#s-${is}"/></svg>${word}</span>`,
};

const attributes = (text) =>
    Object.fromEntries([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? true]));

export const expand = (html, lang) =>
    html.replace(/<m:(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/>/g, (_, name, rest) => tags[name](attributes(rest), lang));

/** The first line of a body: <!-- page title="…" nav="…" user="…" sheets="…" scripts="…" --> */
export function header(source) {
    const [line] = source.match(/^<!-- page .*? -->\n/) ?? [];
    if (!line) throw new Error('A page body begins with <!-- page title="…" -->');
    const { sheets = "", scripts = "", ...rest } = attributes(line.slice(9, -5));
    const list = (text) => text.split(" ").filter(Boolean);
    return { ...rest, sheets: list(sheets), scripts: list(scripts), body: source.slice(line.length) };
}
