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

// <form data-seen="address" data-read="17" data-resets="0">: tells how far the posts on the screen were really seen. A post counts when half of it was
// there, or it stood in the middle of the screen, for a moment while somebody could look. Sent every few seconds at most, and when the page is left.
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

    const ways = new Map();
    const number = (post) => Number(post.id.slice(1));

    function look(post, way, enough) {
        const now = ways.get(post) ?? new Set();
        if (enough) now.add(way);
        else now.delete(way);
        ways.set(post, now);
        if (now.size && !looking.has(post)) looking.set(post, setTimeout(note, moment, number(post)));
        if (!now.size) stop(post);
    }

    function stop(post) {
        clearTimeout(looking.get(post));
        looking.delete(post);
    }

    // a long post on a small screen never shows half of itself
    const observers = [
        new IntersectionObserver(
            (entries) => entries.forEach((entry) => look(entry.target, "half", entry.intersectionRatio >= 0.5)),
            { threshold: 0.5 },
        ),
        new IntersectionObserver(
            (entries) => entries.forEach((entry) => look(entry.target, "middle", entry.isIntersecting)),
            { rootMargin: "-50% 0px" },
        ),
    ];
    const posts = document.querySelectorAll("article.post[id]");
    for (const post of posts) for (const observer of observers) observer.observe(post);

    // marking unread from here on takes back what waits to be told
    form.addEventListener("submit", () => {
        clearTimeout(timer);
        for (const observer of observers) observer.disconnect();
        for (const post of posts) stop(post);
        seen = sent;
    });
    // somebody may come back to a hidden page: what was on the screen is looked at anew
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState !== "visible") return leave();
        for (const post of posts) {
            stop(post);
            ways.delete(post);
            for (const observer of observers) {
                observer.unobserve(post);
                observer.observe(post);
            }
        }
    });
    window.addEventListener("pagehide", leave);
}
