// <input data-find="/api/…"> offers what begins with the typed words; each offer is the same submit that the server renders without script.
const field = document.querySelector("input[data-find]");
const list = field && document.getElementById(field.getAttribute("aria-controls"));
let waiting;
let asked = 0;

field?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250);
});

// Enter looks for partners instead of publishing the whole form
field?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    clearTimeout(waiting);
    look();
});

async function look() {
    const typed = field.value.trim();
    const turn = ++asked;
    if (typed.length < 2) return list.replaceChildren();
    const language = document.documentElement.lang;
    const answer = await fetch(`${field.dataset.find}?limit=8&q=${encodeURIComponent(typed)}`, {
        headers: { Accept: "application/json", "Accept-Language": language },
    });
    if (!answer.ok || turn !== asked) return;
    const { items } = await answer.json();
    list.replaceChildren(...(items.length ? items.map((found) => offer(found, language)) : [nothing()]));
}

function offer({ id, names, lang, place }, language) {
    const spoken = [language, "en", "fr", "es", "ar", lang].find((tag) => names[tag]);
    const name = element("span", names[spoken], { lang: spoken, dir: "auto" });
    const button = element("button", field.dataset.add, {
        class: "btn s",
        name: "action",
        value: `add-partner-${id}`,
        formnovalidate: "",
    });
    button.append(element("span", ` ${names[spoken]}`, { class: "vh" }));
    const line = element("p", "", { class: "m-0" });
    line.append(name, " ", element("span", place, { class: "meta" }));
    const row = element("li", "", { class: "lrow c2" });
    row.append(line, button);
    return row;
}

function nothing() {
    return element("li", field.dataset.none, { class: "meta" });
}

function element(name, text, attributes) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
}
