// The error summary gets the focus; a form is sent once, its idempotency key untouched.
const summary = document.querySelector(".errsum");
summary?.focus();
summary?.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
});

// <form data-once> and, if wished, <button data-busy="Sending …">
document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]") || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter;
    button?.setAttribute("aria-disabled", "true");
    if (button?.dataset.busy) {
        button.dataset.label = button.textContent;
        button.textContent = button.dataset.busy;
    }
});

// the page may come back from the browser's memory, or the connection may have failed
window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
        delete form.dataset.sent;
        for (const button of form.querySelectorAll("[aria-disabled='true']")) {
            button.removeAttribute("aria-disabled");
            if (button.dataset.label) button.textContent = button.dataset.label;
        }
    }
});

// <textarea id="x" data-count="{n} of {max}"> counts into #x-count
for (const field of document.querySelectorAll("[data-count]")) {
    const output = document.getElementById(`${field.id}-count`);
    const count = () => {
        output.textContent = field.dataset.count.replace("{n}", field.value.length).replace("{max}", field.maxLength);
    };
    field.addEventListener("input", count);
    count();
}

// <fieldset data-repeat="10"> has up to so many .repeat rows, and <button data-add> that the server understands, too.
// A new row is the last one without its choices; what is numbered in it counts on.
for (const group of document.querySelectorAll("[data-repeat]")) {
    const button = group.querySelector("[data-add]");
    button?.addEventListener("click", (event) => {
        event.preventDefault();
        const rows = group.querySelectorAll(".repeat");
        const last = rows[rows.length - 1];
        const row = last.cloneNode(true);
        for (const part of row.querySelectorAll("[id], [name], [for]")) {
            for (const name of ["id", "name", "for"]) {
                const value = part.getAttribute(name);
                if (value) part.setAttribute(name, value.replace(/\d+$/, rows.length + 1));
            }
        }
        for (const label of row.querySelectorAll("label")) {
            label.textContent = label.textContent.replace(/\d+/, rows.length + 1);
        }
        for (const field of row.querySelectorAll("select, input")) field.value = "";
        last.after(row);
        row.querySelector("select, input").focus();
        button.hidden = rows.length + 1 >= Number(group.dataset.repeat);
    });
}
