// Keys for the moderators' queue: j and k go from case to case, a opens the form that takes it down, i ignores or lets it out, o opens
// the post in its place, ? shows the keys. Everything is there as buttons and links too. Who switched single keys off (shortcuts.js) has
// none here either.
const cases = [...document.querySelectorAll(".case")];
const asked = new URLSearchParams(location.search).get("case");
const sent = asked && document.getElementById(`case${asked}`);
if (sent && document.querySelector(".errsum")) sent.scrollIntoView();

const present = () => cases.indexOf(document.activeElement?.closest(".case"));

function go(index) {
    const next = cases[Math.max(0, Math.min(cases.length - 1, index))];
    next?.focus();
    next?.scrollIntoView({ block: "start" });
}

const acts = {
    j: () => go(present() + 1),
    k: () => go(present() - 1),
    a: (at) => {
        const details = at?.querySelector(".agree");
        if (!details) return;
        details.open = true;
        details.querySelector("textarea").focus();
    },
    i: (at) => at?.querySelector("button[data-key=i]")?.click(),
    o: (at) => at?.querySelector(".case-link")?.click(),
    "?": () => {
        const help = document.querySelector(".keys");
        help.open = !help.open;
        help.querySelector("summary").focus();
    },
};

document.addEventListener("keydown", (event) => {
    if (isOff() || document.querySelector("dialog[open]")) return;
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act(cases[present()]);
});

function isOff() {
    try {
        return localStorage.getItem("shortcuts-off") === "yes";
    } catch {
        return false;
    }
}
