// A link to a post brings the focus there, so that the keyboard and the screen reader go on from it. Without script its fragment does it.
const asked = new URLSearchParams(location.search).get("post");
if (!location.hash && asked && document.getElementById(`p${asked}`)) location.replace(`#p${asked}`);

function focusTarget() {
    if (!/^#p\d+$/.test(location.hash)) return;
    const post = document.getElementById(location.hash.slice(1));
    if (!post) return;
    post.tabIndex = -1;
    post.focus({ preventScroll: true });
}

focusTarget();
window.addEventListener("hashchange", focusTarget);

// <form data-seen="address" data-read="17" data-resets="0">: tells how far the posts on the screen were really seen. A post counts when half of it,
// or half of the screen full of it, was there for a moment while somebody could look. Sent every few seconds at most, and when the page is left.
const told = document.querySelector("form[data-seen]");
if (told && "IntersectionObserver" in window) watch(told);

function watch(form) {
    const moment = 700;
    const pause = 4000;
    let seen = Number(form.dataset.read);
    let sent = seen;
    let timer;
    const looking = new Map();

    const body = () =>
        new URLSearchParams({ csrf: form.elements.csrf.value, number: seen, resets: form.dataset.resets });

    function note(number) {
        if (document.visibilityState !== "visible" || number <= seen) return;
        seen = number;
        timer ??= setTimeout(send, pause);
    }

    async function send() {
        timer = undefined;
        if (seen <= sent) return;
        const now = seen;
        try {
            const answer = await fetch(form.dataset.seen, { method: "POST", body: body(), keepalive: true });
            if (answer.ok) sent = now;
        } catch (failure) {
            console.warn("Not told yet what was read; it is tried again with the next post:", failure);
        }
    }

    function leave() {
        clearTimeout(timer);
        timer = undefined;
        if (seen > sent && navigator.sendBeacon(form.dataset.seen, body())) sent = seen;
    }

    const observer = new IntersectionObserver(
        (entries) => {
            for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
                const number = Number(target.id.slice(1));
                const enough =
                    isIntersecting &&
                    (intersectionRatio >= 0.5 || (rootBounds && intersectionRect.height >= rootBounds.height / 2));
                if (enough && !looking.has(number)) looking.set(number, setTimeout(note, moment, number));
                if (!enough && looking.has(number)) {
                    clearTimeout(looking.get(number));
                    looking.delete(number);
                }
            }
        },
        { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    for (const post of document.querySelectorAll("article.post[id]")) observer.observe(post);

    // marking unread from here on takes back what waits to be told
    form.addEventListener("submit", () => {
        clearTimeout(timer);
        observer.disconnect();
        for (const waiting of looking.values()) clearTimeout(waiting);
        seen = sent;
    });
    // somebody may come back to a hidden page: what was on the screen is looked at anew
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState !== "visible") return leave();
        for (const post of document.querySelectorAll("article.post[id]")) {
            observer.unobserve(post);
            looking.delete(Number(post.id.slice(1)));
            observer.observe(post);
        }
    });
    window.addEventListener("pagehide", leave);
}
