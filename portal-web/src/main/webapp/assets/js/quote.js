// <a data-quote="address of its text" data-quote-head="[Name #12](/post/345)"> quotes what is selected in its post, else the whole post, where the reply is
// being written. Without script, or when the text cannot be fetched, the link leads to the form with the quotation in it.
const area = document.querySelector(":is(#reply, #contribute) textarea[data-editor]");

document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-quote]");
    if (!link || !area || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
        const text = selectedIn(link.closest(".post")) || (await source(link.dataset.quote));
        insert(`${quotation(link.dataset.quoteHead, text)}\n\n`);
    } catch (failure) {
        console.warn("The quotation comes with the page instead:", failure);
        location.href = link.href;
    }
});

function selectedIn(post) {
    const selection = getSelection();
    const prose = post.querySelector(".prose");
    if (selection.isCollapsed || !prose.contains(selection.anchorNode) || !prose.contains(selection.focusNode)) return "";
    return selection.toString().trim();
}

async function source(address) {
    const body = new URLSearchParams({ csrf: area.form.elements.csrf.value });
    const answer = await fetch(address, { method: "POST", body });
    if (!answer.ok) throw new Error(String(answer.status));
    const text = await answer.text();
    const own = text
        .split("\n")
        .filter((line) => !line.trimStart().startsWith(">"))
        .join("\n")
        .trim();
    return own || text.trim();
}

function quotation(head, text) {
    const lines = text.split("\n").map((line) => (line.trim() ? `> ${line}` : ">"));
    return [`> ${head}`, ...lines].join("\n");
}

function insert(text) {
    area.closest("section").scrollIntoView({ block: "start" });
    area.focus();
    const at = area.selectionEnd;
    const before = area.value.slice(0, at);
    const gap = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    area.setSelectionRange(at, at);
    if (document.execCommand("insertText", false, gap + text)) return;
    area.setRangeText(gap + text, at, at, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
}
