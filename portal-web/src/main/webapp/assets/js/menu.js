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
