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
