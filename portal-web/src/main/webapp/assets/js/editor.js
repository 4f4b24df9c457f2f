// Markdown help for <textarea data-editor> inside .ed: toolbar, Ctrl/⌘ + B I K, preview in place.
const inline = {
    bold: ["**", "**"],
    italic: ["*", "*"],
    code: ["`", "`"],
    link: ["[", "](https://)"],
    mention: ["@", ""],
};
const lines = { quote: () => "> ", list: () => "- ", ordered: (n) => `${n + 1}. `, heading: () => "## " };
const shortcuts = { b: "bold", i: "italic", k: "link" };

for (const area of document.querySelectorAll("textarea[data-editor]")) {
    const bar = area.closest(".ed").querySelector(".ed-bar");
    if (bar) openToolbar(bar, area);
    area.addEventListener("keydown", (event) => {
        const command = shortcuts[event.key.toLowerCase()];
        if (!command || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
        event.preventDefault();
        apply(area, command);
    });
    const button = area.form?.querySelector(`[data-preview="${area.id}"]`);
    button?.addEventListener("click", (event) => showPreview(event, area));
}

// one stop of the tab key, arrows inside: the toolbar pattern of ARIA
function openToolbar(bar, area) {
    const buttons = [...bar.querySelectorAll("button")];
    bar.hidden = false;
    const stopAt = (stop) => buttons.forEach((button) => (button.tabIndex = button === stop ? 0 : -1));
    stopAt(buttons[0]);
    bar.addEventListener("click", ({ target }) => {
        const button = target.closest("button");
        if (!button) return;
        stopAt(button);
        apply(area, button.dataset.md);
    });
    bar.addEventListener("keydown", (event) => {
        const forward = getComputedStyle(bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
        const now = buttons.indexOf(document.activeElement);
        if (!event.key.startsWith("Arrow") || now < 0) return;
        event.preventDefault();
        const step = event.key === forward ? 1 : -1;
        const stop = buttons[(now + step + buttons.length) % buttons.length];
        stopAt(stop);
        stop.focus();
    });
}

function apply(area, command) {
    area.focus();
    const { value, selectionStart: start, selectionEnd: end } = area;
    if (lines[command]) {
        const from = value.lastIndexOf("\n", start - 1) + 1;
        const marked = value
            .slice(from, end)
            .split("\n")
            .map((line, n) => lines[command](n) + line)
            .join("\n");
        replace(area, from, end, marked);
        return;
    }
    const [before, after] = inline[command];
    const chosen = value.slice(start, end);
    replace(area, start, end, before + chosen + after);
    if (command === "link" && chosen) area.setSelectionRange(end + 3, end + 11);
    else area.setSelectionRange(start + before.length, end + before.length);
}

// by the browser's own command, so that undo knows of it
function replace(area, start, end, text) {
    area.setSelectionRange(start, end);
    if (document.execCommand("insertText", false, text)) return;
    area.setRangeText(text, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
}

// without script, or when the answer fails, the button sends the form and the server shows a page with the preview
async function showPreview(event, area) {
    event.preventDefault();
    const button = event.currentTarget;
    const panel = document.getElementById(`${area.id}-preview`);
    const { csrf, lang } = area.form.elements;
    const body = new URLSearchParams({ csrf: csrf.value, text: area.value, lang: lang?.value ?? "" });
    try {
        const answer = await fetch(button.dataset.previewUrl ?? "/ui/preview", { method: "POST", body });
        if (!answer.ok) throw new Error(String(answer.status));
        panel.querySelector(".prose").innerHTML = await answer.text();
        panel.hidden = false;
        panel.focus();
        panel.scrollIntoView({ block: "nearest" });
    } catch (failure) {
        console.warn("Preview by a page instead:", failure);
        area.form.requestSubmit(button);
    }
}
