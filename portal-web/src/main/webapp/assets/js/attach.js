// Pictures and files in a text, for [data-attach="<id of the textarea>"]: chosen, pasted or dropped, they are sent at once and stand where
// the caret was. A picture asks for words for those who cannot see it. Without script the form itself brings the file.
for (const box of document.querySelectorAll("[data-attach]")) {
    const area = document.getElementById(box.dataset.attach);
    if (area?.form) open(box, area);
}

function open(box, area) {
    const input = box.querySelector("input[type='file']");
    const list = document.querySelector(`[data-attach-list="${area.id}"]`);
    const said = document.querySelector(`[data-attach-said="${area.id}"]`);
    const plain = box.querySelector("[data-attach-plain]");
    const take = (files) => [...files].forEach((file) => send(file, { box, area, list, said }));
    plain.hidden = true;
    input.multiple = true;
    input.addEventListener("change", () => {
        take(input.files);
        input.value = "";
    });
    area.addEventListener("paste", (event) => {
        const files = [...event.clipboardData.files];
        // a program for tables or texts puts a picture of what was copied beside the words: then the words are meant
        if (!files.length || event.clipboardData.getData("text/plain")) return;
        event.preventDefault();
        take(files);
    });
    area.addEventListener("dragover", (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        area.closest(".ed").classList.add("drop");
    });
    for (const end of ["dragleave", "drop"]) {
        area.addEventListener(end, () => area.closest(".ed").classList.remove("drop"));
    }
    area.addEventListener("drop", (event) => {
        if (!event.dataTransfer.files.length) return;
        event.preventDefault();
        take(event.dataTransfer.files);
    });
}

// XMLHttpRequest, for fetch does not tell how much of a body has been sent
function send(file, { box, area, list, said }) {
    const row = rowFor(file, box);
    list.hidden = false;
    list.append(row);
    said.textContent = box.dataset.uploading.replace("{0}", file.name);
    const body = new FormData();
    body.append("csrf", area.form.elements.csrf.value);
    body.append("page", area.form.elements.page.value);
    body.append("file", file, file.name || "image.png");
    const request = new XMLHttpRequest();
    request.open("POST", "/ui/attachments");
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => (row.querySelector("progress").value = loaded / total));
    request.addEventListener("loadend", () => {
        const answer = understood(request);
        if (request.status === 201 && answer) {
            insert(area, answer.markdown);
            settle(row, answer, area, box);
            said.textContent = answer.said;
        } else {
            const expired = request.status === 401;
            fail(row, file, answer?.error ?? (expired ? box.dataset.expired : box.dataset.failed), said);
        }
    });
    request.send(body);
}

function understood(request) {
    try {
        return JSON.parse(request.responseText);
    } catch (page) {
        console.warn("Not an answer to an upload:", request.status, page);
        return null;
    }
}

function rowFor(file, box) {
    const row = document.createElement("li");
    const name = document.createElement("bdi");
    name.textContent = file.name;
    const progress = document.createElement("progress");
    progress.className = "bar";
    progress.value = 0;
    progress.setAttribute("aria-label", box.dataset.uploading.replace("{0}", file.name));
    row.append(name, progress);
    return row;
}

function settle(row, answer, area, box) {
    row.querySelector("progress").remove();
    if (!answer.picture) return;
    const label = document.createElement("label");
    const words = document.createElement("input");
    words.className = "in";
    words.type = "text";
    words.dir = "auto";
    words.maxLength = 300;
    words.id = `words-${answer.id}`;
    label.htmlFor = words.id;
    label.textContent = box.dataset.describe;
    words.addEventListener("input", () => describe(area, answer.id, words.value));
    row.append(label, words);
}

function fail(row, file, why, said) {
    row.querySelector("progress").remove();
    const error = document.createElement("span");
    error.className = "err";
    error.textContent = why;
    row.append(error);
    said.textContent = `${file.name}: ${why}`;
}

// a picture stands on a line of its own
function insert(area, markdown) {
    const { selectionStart: at, value } = area;
    const before = value.slice(0, at);
    const gap = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    area.focus();
    area.setSelectionRange(at, area.selectionEnd);
    const after = value.slice(area.selectionEnd);
    const text = `${gap}${markdown}${after.trim() && !after.startsWith("\n") ? "\n\n" : "\n"}`;
    if (document.execCommand("insertText", false, text)) return;
    area.setRangeText(text, at, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
}

function describe(area, id, words) {
    const clean = words.replace(/[[\]\\\n]/g, " ");
    const { selectionStart: start, selectionEnd: end } = area;
    area.value = area.value.replace(new RegExp(`!\\[[^\\]]*\\]\\(attachment:${id}\\)`), `![${clean}](attachment:${id})`);
    area.setSelectionRange(start, end);
    area.dispatchEvent(new Event("input", { bubbles: true }));
}
