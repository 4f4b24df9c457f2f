// Markdown help for <textarea data-editor> inside .ed: toolbar, Ctrl/⌘ + B I K, Ctrl/⌘ + Enter publishes, preview in place or beside.
const inline = {
    bold: ["**", "**"],
    italic: ["*", "*"],
    code: ["`", "`"],
    link: ["[", "](https://)"],
    mention: ["@", ""],
};
const lines = { quote: () => "> ", list: () => "- ", ordered: (n) => `${n + 1}. `, heading: () => "## ", task: () => "- [ ] " };
const shortcuts = { b: "bold", i: "italic", k: "link" };

for (const area of document.querySelectorAll("textarea[data-editor]")) {
    const bar = area.closest(".ed").querySelector(".ed-bar");
    if (bar) openToolbar(bar, area);
    area.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            const publish = area.form.querySelector("button.pri");
            if (publish) area.form.requestSubmit(publish);
            return;
        }
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
        if (button.dataset.beside) lookBeside(button, area);
        else apply(area, button.dataset.md, button.dataset.word);
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

function apply(area, command, word) {
    area.focus();
    const { value, selectionStart: start, selectionEnd: end } = area;
    if (command === "table") {
        const gap = !start || value.slice(0, start).endsWith("\n\n") ? "" : "\n\n";
        replace(area, start, end, `${gap}|  |  |\n|---|---|\n|  |  |\n`);
        return area.setSelectionRange(start + gap.length + 2, start + gap.length + 2);
    }
    if (command === "footnote") {
        const number = 1 + (value.match(/^\[\^\d+\]:/gm)?.length ?? 0);
        replace(area, end, end, `[^${number}]`);
        const note = `${area.value.replace(/\n*$/, "").endsWith("]") || number === 1 ? "\n\n" : "\n"}[^${number}]: `;
        replace(area, area.value.length, area.value.length, note + word);
        return area.setSelectionRange(area.value.length - word.length, area.value.length);
    }
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
    try {
        await render(area, panel);
        panel.focus();
        panel.scrollIntoView({ block: "nearest" });
    } catch (failure) {
        console.warn("Preview by a page instead:", failure);
        area.form.requestSubmit(button);
    }
}

async function render(area, panel) {
    const { csrf, lang } = area.form.elements;
    const body = new URLSearchParams({ csrf: csrf.value, text: area.value, lang: lang?.value ?? "" });
    const answer = await fetch("/ui/preview", { method: "POST", body });
    if (!answer.ok) throw new Error(String(answer.status));
    panel.querySelector(".prose").innerHTML = await answer.text();
    panel.hidden = false;
}

// the preview stands beside the text and follows it; pressed again, it goes back to its place
function lookBeside(button, area) {
    const panel = document.getElementById(`${area.id}-preview`);
    const frame = area.closest(".ed");
    const beside = frame.classList.toggle("beside");
    button.setAttribute("aria-pressed", String(beside));
    if (!beside) {
        panel.hidden = true;
        panel.home.replaceWith(panel);
        area.removeEventListener("input", panel.follow);
        return;
    }
    let waiting;
    const show = () => render(area, panel).catch((failure) => console.warn("No preview just now:", failure));
    panel.follow = () => {
        clearTimeout(waiting);
        waiting = setTimeout(show, 1_200);
    };
    panel.home = document.createComment("preview");
    panel.replaceWith(panel.home);
    frame.append(panel);
    area.addEventListener("input", panel.follow);
    show();
}
