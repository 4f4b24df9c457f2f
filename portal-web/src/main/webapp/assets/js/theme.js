// Light or dark: shown at once, remembered by the server's cookie (POST /ui/theme). Without script the form does it alone.
const root = document.documentElement;

for (const form of document.querySelectorAll("form.theme")) {
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const chosen = event.submitter.value;
        const body = new URLSearchParams(new FormData(form));
        body.set(event.submitter.name, chosen);
        root.dataset.theme = chosen;
        form.querySelector(chosen === "dark" ? ".to-light" : ".to-dark").focus();
        try {
            const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
            if (!answer.ok) throw new Error(String(answer.status));
        } catch (failure) {
            console.warn("The theme holds for this page only:", failure);
        }
    });
}
