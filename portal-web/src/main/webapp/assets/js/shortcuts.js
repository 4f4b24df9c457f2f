// Single keys for readers who are signed in, listed in <dialog id="shortcuts"> (key ?) and switched off there; never while somebody types.
const sheet = document.getElementById("shortcuts");
const off = "shortcuts-off";
const root = `/${document.documentElement.lang}/`;
const posts = [...document.querySelectorAll("article.post")];
let before = "";

if (sheet) {
    const box = sheet.querySelector("input[type=checkbox]");
    box.checked = !isOff();
    box.addEventListener("change", () => setOff(!box.checked));
    for (const opener of document.querySelectorAll("[data-shortcuts]")) {
        opener.hidden = false;
        opener.addEventListener("click", () => sheet.showModal());
    }
    document.addEventListener("keydown", press);
}

function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (isOff() || document.querySelector("dialog[open]") || typing(event.target)) return;
    const key = event.key;
    const pair = before + key;
    before = key === "g" ? "g" : "";
    if (pair === "gh") location.href = root;
    else if (key === "?") sheet.showModal();
    else if (key === "/") focus(document.getElementById("q0"));
    else if (key === "j") step(1);
    else if (key === "k") step(-1);
    else if (key === "r") focus(document.querySelector("#reply textarea, #contribute textarea"));
    else if (key === "q") current()?.querySelector("a[data-quote]")?.click();
    else if (key === "e") current()?.querySelector(".menu a[href$='/edit']")?.click();
    else return;
    event.preventDefault();
}

function typing(target) {
    return target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}

function focus(field) {
    field?.focus();
    field?.scrollIntoView({ block: "center" });
}

// the post with the focus in it, else the one at the top of the window
function current() {
    return posts.find((post) => post.contains(document.activeElement)) ?? posts[atTop()];
}

function atTop() {
    const index = posts.findIndex((post) => post.getBoundingClientRect().bottom > 60);
    return index < 0 ? posts.length - 1 : index;
}

function step(by) {
    const here = posts.findIndex((post) => post.contains(document.activeElement));
    const next = posts[here < 0 ? atTop() : here + by];
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
}

function isOff() {
    try {
        return localStorage.getItem(off) === "yes";
    } catch {
        return false;
    }
}

function setOff(yes) {
    try {
        if (yes) localStorage.setItem(off, "yes");
        else localStorage.removeItem(off);
    } catch (refused) {
        console.warn("The choice holds for this page only:", refused);
        document.removeEventListener("keydown", press);
    }
}
