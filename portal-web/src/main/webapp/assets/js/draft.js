// Safety net for <form data-draft="key">: what is typed stays in this browser until the server says that it has it,
// by any element with data-draft-clear="key" on a later page. A [data-draft-notice] in the form tells of a restored text.
const days = 30;
const prefix = "draft:";

for (const done of document.querySelectorAll("[data-draft-clear]")) forget(done.dataset.draftClear);
for (const form of document.querySelectorAll("form[data-draft]")) guard(form, form.dataset.draft);

function guard(form, key) {
    const fields = [...form.querySelectorAll("textarea[name], input[type='text'][name]")];
    const notice = form.querySelector("[data-draft-notice]");
    const kept = recall(key);
    const restored = kept ? fields.filter((field) => kept[field.name] && !field.value) : [];
    for (const field of restored) field.value = kept[field.name];
    if (notice && restored.length) notice.hidden = false;

    notice?.querySelector("[data-draft-discard]")?.addEventListener("click", () => {
        forget(key);
        for (const field of restored) field.value = "";
        notice.hidden = true;
        restored[0].focus();
    });

    let waiting;
    form.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => keep(key, fields), 400);
    });
    form.addEventListener("submit", () => keep(key, fields));
}

function keep(key, fields) {
    const texts = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    if (!Object.values(texts).some((text) => text.trim())) return forget(key);
    store((box) => box.setItem(prefix + key, JSON.stringify({ at: Date.now(), texts })));
}

function recall(key) {
    const text = store((box) => box.getItem(prefix + key));
    if (!text) return null;
    const { at, texts } = JSON.parse(text);
    if (Date.now() - at < days * 86_400_000) return texts;
    forget(key);
    return null;
}

function forget(key) {
    store((box) => box.removeItem(prefix + key));
}

// private windows may refuse storage, and it may be full: writing goes on without the net
function store(action) {
    try {
        return action(localStorage);
    } catch (refused) {
        console.warn("Drafts are not kept in this browser:", refused);
        return null;
    }
}
