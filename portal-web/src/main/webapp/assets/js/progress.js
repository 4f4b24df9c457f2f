// <div id="progress" data-open="yes">: is fetched anew every few seconds as long as something goes on, and replaced.
// Without script a link shows the same. What has the focus keeps it: nothing is replaced under somebody's hands.
const PAUSE = 3000;

function later() {
    if (document.querySelector("#progress[data-open]")) setTimeout(refresh, PAUSE);
}

async function refresh() {
    const shown = document.getElementById("progress");
    if (!document.hidden && !shown.contains(document.activeElement) && !document.querySelector("dialog[open]")) {
        try {
            const answer = await fetch(location.pathname + location.search.replace(/[?&]done=\w+/, ""));
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const now = answer.ok && page.getElementById("progress");
            if (now) shown.replaceWith(document.adoptNode(now));
        } catch {
            // the line is down for a moment: the next look may succeed
        }
    }
    later();
}

later();
