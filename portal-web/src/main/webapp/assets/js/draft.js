// Safety net for <form data-draft="key">: what is typed stays in this browser until the server says that it has it, by any element with
// data-draft-clear="key" on a later page. A form with a [data-draft-status] is also saved on the server every few seconds: the server's
// draft comes with the page, and of it and what this browser kept the newer one is shown; the notice says which, and offers the other.
const days = 30;
const prefix = "draft:";
const every = 5_000;

for (const done of document.querySelectorAll("[data-draft-clear]")) forget(done.dataset.draftClear);
for (const form of document.querySelectorAll("form[data-draft]")) guard(form, form.dataset.draft);

function guard(form, key) {
    const fields = [...form.querySelectorAll("textarea[name], input[type='text'][name]")];
    const notice = form.querySelector("[data-draft-notice]");
    const server = form.querySelector("[data-draft-status]") ? connect(form, fields, key) : null;
    const texts = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const show = (other) => {
        for (const field of fields) if (other[field.name] !== undefined) field.value = other[field.name];
    };
    const here = texts();
    const kept = recall(key, server?.owner);
    const differs = kept && fields.some((field) => kept.texts[field.name] && kept.texts[field.name] !== field.value);

    if (differs && !server) {
        const empty = fields.filter((field) => kept.texts[field.name] && !field.value);
        for (const field of empty) field.value = kept.texts[field.name];
        if (notice && empty.length) notice.hidden = false;
    } else if (differs && !server.back) {
        const upToDate = kept.version === server.version() && kept.base === server.base;
        if (kept.dirty && (upToDate || (server.at && kept.at > server.at))) {
            show(kept.texts);
            tell(notice, notice.dataset.here, upToDate && !server.at ? null : () => show(here));
            server.changed();
        } else if (kept.dirty) {
            tell(notice, server.at ? null : notice.dataset.unsent, () => show(kept.texts));
        } else {
            forget(key);
        }
    }

    notice?.querySelector("[data-draft-discard]")?.addEventListener("click", async (event) => {
        event.preventDefault();
        forget(key);
        await server?.discard();
        if (server?.at) return location.reload();
        for (const field of fields) field.value = field.defaultValue;
        notice.hidden = true;
        fields[0].focus();
    });

    let waiting;
    const remember = () => keep(key, texts(), server);
    form.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(remember, 400);
        server?.changed();
    });
    form.addEventListener("submit", remember);
}

// says what is shown, and lets the writer look at the other text
function tell(notice, words, other) {
    if (!notice) return;
    notice.hidden = false;
    if (words) notice.querySelector("[data-draft-said]").textContent = words;
    const button = notice.querySelector("[data-draft-other]");
    if (!button || !other) return;
    button.hidden = false;
    button.addEventListener("click", other);
}

// the server's side: one request at a time, none while the form itself is on its way
function connect(form, fields, key) {
    const status = form.querySelector("[data-draft-status]");
    const words = status.dataset;
    const version = form.elements["draft-version"];
    let dirty = false;
    let sending = null;
    let timer;
    let stopped = false;

    const self = {
        owner: words.owner,
        back: "back" in words,
        at: words.at ? Date.parse(words.at) : 0,
        // of the text that is being changed
        base: form.elements.version?.value,
        version: () => version.value,
        dirty: () => dirty,
        changed() {
            dirty = true;
            timer ??= setTimeout(send, every);
        },
        async discard() {
            dirty = false;
            if (version.value) await post("/ui/drafts/discard");
            version.value = "";
            status.replaceChildren();
        },
    };

    async function send(keepalive = false) {
        clearTimeout(timer);
        timer = undefined;
        if (!dirty || stopped || sending) return;
        dirty = false;
        sending = new AbortController();
        try {
            const answer = await post("/ui/drafts", { keepalive: keepalive === true, signal: sending.signal });
            if (answer.ok) {
                const saved = await answer.json();
                version.value = saved.version;
                self.at = Date.parse(saved.at);
                say(words.saved.replace("{time}", new Date(saved.at).toLocaleTimeString([], { timeStyle: "short" })));
            } else {
                await refused(answer);
            }
        } catch (failure) {
            dirty = true;
            if (failure.name !== "AbortError") say(words.local, true);
        }
        sending = null;
        if (!stopped) keep(key, Object.fromEntries(fields.map((field) => [field.name, field.value])), self);
        if (dirty && !stopped) timer ??= setTimeout(send, every);
    }

    async function refused(answer) {
        dirty = true;
        if (answer.status === 401 || answer.status === 403) {
            const link = document.createElement("a");
            link.href = `/login?back=${encodeURIComponent(location.pathname + location.search)}`;
            link.textContent = words.signIn;
            say(words.ended, true, link);
        } else if (answer.status === 409) {
            const { key: reason } = await answer.json();
            stopped = true;
            if (reason === "error.draft.published") return forget(key);
            say(words.elsewhere, true, choice(words.theirs, takeTheirs), choice(words.mine, keepMine));
        } else if (answer.status === 422) {
            say(words.refused, true);
        } else {
            say(words.local, true);
        }
    }

    function takeTheirs() {
        forget(key);
        location.reload();
    }

    function keepMine() {
        stopped = false;
        version.value = "any";
        dirty = true;
        send();
    }

    function choice(text, act) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "btn quiet s";
        button.textContent = text;
        button.addEventListener("click", act);
        return button;
    }

    // what went well is seen; what did not is also said
    function say(text, aloud = false, ...more) {
        status.role = aloud ? "status" : "none";
        const parts = more.flatMap((part) => [" ", part]);
        if (status.firstChild?.textContent !== text || more.length) status.replaceChildren(text, ...parts);
    }

    function post(address, options = {}) {
        const body = new URLSearchParams(new FormData(form));
        return fetch(address, { method: "POST", body, headers: { Accept: "application/json" }, ...options });
    }

    form.querySelector("[data-draft-save]")?.addEventListener("click", (event) => {
        event.preventDefault();
        dirty = true;
        send();
    });
    form.addEventListener("submit", (event) => {
        if (event.defaultPrevented) return;
        stopped = true;
        clearTimeout(timer);
        sending?.abort();
    });
    addEventListener("pageshow", () => (stopped = false));
    addEventListener("pagehide", () => send(true));
    document.addEventListener("visibilitychange", () => document.hidden && send(true));
    return self;
}

function keep(key, texts, server) {
    if (!Object.values(texts).some((text) => text.trim())) return forget(key);
    const kept = { at: Date.now(), texts, owner: server?.owner, version: server?.version(), dirty: server?.dirty() };
    if (server?.base) kept.base = server.base;
    store((box) => box.setItem(prefix + key, JSON.stringify(kept)));
}

// what somebody else wrote in this browser is not shown
function recall(key, owner) {
    const text = store((box) => box.getItem(prefix + key));
    if (!text) return null;
    const kept = JSON.parse(text);
    if (Date.now() - kept.at < days * 86_400_000 && kept.owner === owner) return kept;
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
