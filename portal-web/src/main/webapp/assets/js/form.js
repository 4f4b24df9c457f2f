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

// <fieldset data-repeat> with .repeat rows, a <template> and <button data-add>; rows have <button data-remove>.
// Both are submits that the server understands, too.
for (const group of document.querySelectorAll("[data-repeat]")) {
    const template = group.querySelector("template");
    group.addEventListener("click", (event) => {
        const pressed = event.target.closest("[data-add], [data-remove]");
        if (!pressed) return;
        event.preventDefault();
        if (pressed.matches("[data-add]")) {
            const number = String(group.querySelectorAll(".repeat").length + 1);
            const holder = document.createElement("template");
            holder.innerHTML = template.innerHTML.replaceAll("{n}", number);
            template.before(holder.content);
            template.previousElementSibling.querySelector("select, input").focus();
        } else {
            pressed.closest(".repeat").remove();
            group.querySelector("[data-add]").focus();
        }
    });
}
