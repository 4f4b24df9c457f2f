// What every page needs, in one file: a slow line feels each request.

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

// Menus are <details class="menu">: here they also close on Escape, on a press outside and when focus leaves.
// The navigation of a phone opens by :target; here its button opens and closes it.
const openMenus = () => document.querySelectorAll("details.menu[open]");

function closeOthers({ target }) {
    for (const menu of openMenus()) if (!menu.contains(target)) menu.open = false;
}

document.addEventListener("pointerdown", closeOthers);
document.addEventListener("focusin", closeOthers);
document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of openMenus()) {
        if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
        menu.open = false;
    }
});

const button = document.querySelector(".navbtn");
const nav = document.getElementById("nav");

if (button && nav) {
    button.setAttribute("role", "button");
    const show = (open) => {
        nav.classList.toggle("open", open);
        button.setAttribute("aria-expanded", String(open));
    };
    show(location.hash === "#nav");
    if (location.hash === "#nav") history.replaceState(history.state, "", location.pathname + location.search);
    button.addEventListener("click", (event) => {
        event.preventDefault();
        show(!nav.classList.contains("open"));
    });
    button.addEventListener("keydown", (event) => {
        if (event.key === " ") {
            event.preventDefault();
            button.click();
        }
    });
}

// <a data-copy href="…" data-copied="Link copied">: copies the address instead of following it, and says so in a toast.
document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-copy]");
    if (!link || !navigator.clipboard) return;
    event.preventDefault();
    try {
        await navigator.clipboard.writeText(link.href);
    } catch {
        location.href = link.href;
        return;
    }
    link.closest("details")?.removeAttribute("open");
    say(link.dataset.copied);
});

function say(text) {
    const place = document.querySelector(".toasts") ?? document.body.appendChild(document.createElement("div"));
    place.className = "toasts noprint";
    place.role = "status";
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = text;
    place.replaceChildren(toast);
    setTimeout(() => toast.remove(), 10_000);
}
