// Reaction buttons belong to <form id="react">. Without script, or when the answer fails, the form is sent and the page comes back.
const form = document.getElementById("react");

form?.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!button) return;
    event.preventDefault();
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    const [about, kind, wish, anchor] = button.value.split(" ");
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    try {
        const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
        if (!answer.ok) throw new Error(String(answer.status));
        const count = (await answer.json())[kind];
        button.setAttribute("aria-pressed", String(wish === "on"));
        button.value = [about, kind, wish === "on" ? "off" : "on", anchor].join(" ");
        const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
        button.querySelector(".n").textContent = count > 0 ? number.format(count) : "";
    } catch (failure) {
        console.warn("By a page instead:", failure);
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "to", value: button.value }));
        form.submit();
    } finally {
        button.removeAttribute("aria-disabled");
    }
});
