// <button data-confirm="Question" data-confirm-detail="…" data-yes="Delete it" data-no="Keep it">:
// asks in a dialog before the form is sent, and sends agreed=yes with it. Without script the server asks on a page of its own.
document.addEventListener(
    "submit",
    (event) => {
        const asked = event.submitter;
        if (!asked?.dataset.confirm || asked.dataset.agreed) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        ask(asked).then((yes) => {
            if (!yes) return asked.focus();
            asked.dataset.agreed = "yes";
            asked.form.append(hidden("agreed", "yes"));
            asked.form.requestSubmit(asked);
        });
    },
    true,
);

function ask({ dataset }) {
    const dialog = element("dialog", "dlg");
    const title = element("h3", "", dataset.confirm);
    title.id = "confirm-title";
    dialog.setAttribute("aria-labelledby", title.id);
    const form = element("form", "row");
    form.method = "dialog";
    const yes = element("button", "btn pri", dataset.yes);
    yes.value = "yes";
    const no = element("button", "btn", dataset.no);
    no.value = "";
    no.autofocus = true;
    form.append(yes, no);
    dialog.append(title);
    if (dataset.confirmDetail) dialog.append(element("p", "ui", dataset.confirmDetail));
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((answer) => {
        dialog.addEventListener("close", () => {
            dialog.remove();
            answer(dialog.returnValue === "yes");
        });
    });
}

function hidden(name, value) {
    const field = element("input", "");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    return field;
}

function element(name, className, text = "") {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
}
