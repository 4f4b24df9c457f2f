// <textarea data-mention="topic:12">: @ and letters offer the members who may read that place. The list stands below the text, arrows
// choose, Enter or Tab takes, Escape closes; how many there are is said.
const word = /(?:^|[\s(>])@([\p{L}\p{N}][\p{L}\p{N}._-]{0,30})$/u;
let turn = 0;

for (const area of document.querySelectorAll("textarea[data-mention]")) offerMembers(area);

function offerMembers(area) {
    const list = element("ul", { class: "suggest", role: "listbox", id: `${area.id}-members`, hidden: "" });
    list.setAttribute("aria-label", area.dataset.mentionLabel);
    const said = element("p", { class: "vh", role: "status" });
    area.after(list, said);
    area.setAttribute("aria-autocomplete", "list");
    area.setAttribute("aria-controls", list.id);
    let chosen = -1;
    let waiting;

    area.addEventListener("input", () => {
        clearTimeout(waiting);
        const typed = begun(area);
        if (!typed) return close();
        waiting = setTimeout(() => look(typed), 200);
    });
    area.addEventListener("blur", () => setTimeout(close, 150));
    area.addEventListener("keydown", (event) => {
        if (list.hidden || event.isComposing) return;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            event.preventDefault();
            choose((chosen + step + list.children.length) % list.children.length);
        } else if (event.key === "Enter" || event.key === "Tab") {
            event.preventDefault();
            take(list.children[chosen]);
        } else if (event.key === "Escape") {
            event.stopPropagation();
            close();
        }
    });
    list.addEventListener("pointerdown", (event) => {
        const option = event.target.closest("li");
        if (!option) return;
        event.preventDefault();
        take(option);
    });

    async function look(typed) {
        const mine = ++turn;
        const body = new URLSearchParams({ csrf: area.form.elements.csrf.value, q: typed, at: area.dataset.mention });
        const items = await found(body);
        if (mine !== turn) return;
        if (!items.length) return close();
        list.replaceChildren(...items.map(option));
        list.hidden = false;
        said.textContent = area.dataset.mentionFound.replace("{n}", items.length);
        choose(0);
    }

    function option({ username, name }, index) {
        const item = element("li", { role: "option", id: `${list.id}-${index}`, "data-name": username });
        item.append(element("b", { dir: "auto" }, name), " ", element("span", { class: "meta", dir: "ltr" }, `@${username}`));
        return item;
    }

    function choose(index) {
        chosen = index;
        [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
        area.setAttribute("aria-activedescendant", list.children[index].id);
    }

    function take(item) {
        const end = area.selectionStart;
        const start = end - begun(area).length;
        area.focus();
        area.setSelectionRange(start, end);
        const text = `${item.dataset.name} `;
        if (!document.execCommand("insertText", false, text)) {
            area.setRangeText(text, start, end, "end");
            area.dispatchEvent(new Event("input", { bubbles: true }));
        }
        close();
    }

    function close() {
        turn++;
        list.hidden = true;
        said.textContent = "";
        area.removeAttribute("aria-activedescendant");
    }
}

// writing goes on without the list when the network does not
async function found(body) {
    try {
        const answer = await fetch("/ui/mentions", { method: "POST", body, headers: { Accept: "application/json" } });
        return answer.ok ? await answer.json() : [];
    } catch (failure) {
        console.warn("No names are offered just now:", failure);
        return [];
    }
}

function begun(area) {
    if (area.selectionStart !== area.selectionEnd) return "";
    return area.value.slice(0, area.selectionStart).match(word)?.[1] ?? "";
}

function element(name, attributes, text = "") {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
}
