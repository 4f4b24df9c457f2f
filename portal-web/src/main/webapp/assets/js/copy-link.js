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
