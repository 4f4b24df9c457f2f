// The frame of every page, as the Faces template has to write it, and the words of it in four languages.
import { icon, avatar } from "./tags.mjs";

const words = {
    en: {
        dir: "ltr",
        name: "English",
        code: "EN",
        brand: "M4D Portal",
        skip: "Skip to content",
        search: "Search the portal",
        go: "Search",
        language: "Language: English",
        dark: "Switch to dark",
        light: "Switch to light",
        signIn: "Sign in",
        account: "Account of",
        menu: "Menu",
        main: "Main",
        nav: {
            forums: "Forums",
            ediscussions: "e-Discussions",
            practices: "Practices",
            associations: "Associations",
            authorities: "Authorities",
            projects: "Projects",
            countries: "Countries",
        },
        mine: ["Your profile", "Your associations and projects", "Drafts", "Sign out"],
        footer: [
            [
                "Take part",
                "How we write here",
                "How e-discussions work",
                "Register an association",
                "Tell us what is wrong here",
            ],
            [
                "Use what is here",
                "Search everything",
                "API and open data",
                "Indicator method, version 1",
                "Countries and sources",
            ],
            ["About", "Who runs this portal", "Privacy and your data", "Accessibility", "Licences"],
        ],
        small: "Texts by members are licensed CC BY 4.0 unless marked otherwise. The software is free: Apache 2.0.",
    },
    fr: {
        dir: "ltr",
        name: "Français",
        code: "FR",
        brand: "Portail M4D",
        skip: "Aller au contenu",
        search: "Rechercher dans le portail",
        go: "Rechercher",
        language: "Langue : français",
        dark: "Passer au thème sombre",
        light: "Passer au thème clair",
        signIn: "Se connecter",
        account: "Compte de",
        menu: "Menu",
        main: "Principal",
        nav: {
            forums: "Forums",
            ediscussions: "Discussions en ligne",
            practices: "Bonnes pratiques",
            associations: "Associations",
            authorities: "Collectivités",
            projects: "Projets",
            countries: "Pays",
        },
        mine: ["Votre profil", "Vos associations et projets", "Brouillons", "Se déconnecter"],
        footer: [
            [
                "Participer",
                "Comment nous écrivons ici",
                "Le déroulement d’une discussion en ligne",
                "Enregistrer une association",
                "Signaler un problème",
            ],
            [
                "Réutiliser",
                "Tout rechercher",
                "API et données ouvertes",
                "Méthode des indicateurs, version 1",
                "Pays et sources",
            ],
            ["À propos", "Qui gère ce portail", "Confidentialité et données personnelles", "Accessibilité", "Licences"],
        ],
        small: "Les textes des membres sont sous licence CC BY 4.0, sauf mention contraire. Le logiciel est libre : Apache 2.0.",
    },
    es: {
        dir: "ltr",
        name: "Español",
        code: "ES",
        brand: "Portal M4D",
        skip: "Ir al contenido",
        search: "Buscar en el portal",
        go: "Buscar",
        language: "Idioma: español",
        dark: "Cambiar a oscuro",
        light: "Cambiar a claro",
        signIn: "Iniciar sesión",
        account: "Cuenta de",
        menu: "Menú",
        main: "Principal",
        nav: {
            forums: "Foros",
            ediscussions: "Discusiones en línea",
            practices: "Buenas prácticas",
            associations: "Asociaciones",
            authorities: "Administraciones",
            projects: "Proyectos",
            countries: "Países",
        },
        mine: ["Su perfil", "Sus asociaciones y proyectos", "Borradores", "Cerrar sesión"],
        footer: [
            [
                "Participar",
                "Cómo escribimos aquí",
                "Cómo funciona una discusión en línea",
                "Registrar una asociación",
                "Avisar de un problema",
            ],
            [
                "Aprovechar",
                "Buscar en todo",
                "API y datos abiertos",
                "Método de indicadores, versión 1",
                "Países y fuentes",
            ],
            ["Acerca de", "Quién gestiona este portal", "Privacidad y datos personales", "Accesibilidad", "Licencias"],
        ],
        small: "Los textos de los miembros tienen licencia CC BY 4.0 salvo indicación contraria. El programa es libre: Apache 2.0.",
    },
    ar: {
        dir: "rtl",
        name: "العربية",
        code: "ع",
        brand: "بوابة M4D",
        skip: "انتقل إلى المحتوى",
        search: "ابحث في البوابة",
        go: "ابحث",
        language: "اللغة: العربية",
        dark: "الوضع الداكن",
        light: "الوضع الفاتح",
        signIn: "تسجيل الدخول",
        account: "حساب",
        menu: "القائمة",
        main: "الرئيسية",
        nav: {
            forums: "المنتديات",
            ediscussions: "النقاشات الإلكترونية",
            practices: "الممارسات",
            associations: "الجمعيات",
            authorities: "السلطات",
            projects: "المشاريع",
            countries: "البلدان",
        },
        mine: ["ملفك الشخصي", "جمعياتك ومشاريعك", "المسوّدات", "تسجيل الخروج"],
        footer: [
            ["شارِك", "كيف نكتب هنا", "كيف تجري النقاشات الإلكترونية", "سجّل جمعية", "أبلغنا بما لا يعمل"],
            [
                "استخدم ما هنا",
                "البحث في كل شيء",
                "واجهة البرمجة والبيانات المفتوحة",
                "منهجية المؤشرات، الإصدار 1",
                "البلدان والمصادر",
            ],
            ["عن البوابة", "من يدير هذه البوابة", "الخصوصية وبياناتك", "إمكانية الوصول", "التراخيص"],
        ],
        small: "نصوص الأعضاء منشورة برخصة CC BY 4.0 ما لم يُذكر خلاف ذلك. البرنامج حر: Apache 2.0.",
    },
};

export const direction = (lang) => words[lang].dir;

const themeForm = (w, back, worded) =>
    `<form class="theme" method="post" action="/ui/theme"><input type="hidden" name="back" value="${back}">${[
        ["dark", "moon"],
        ["light", "sun"],
    ]
        .map(([to, name]) =>
            worded
                ? `<button class="tool to-${to}" name="theme" value="${to}">${icon(name)}${w[to]}</button>`
                : `<button class="tool to-${to}" name="theme" value="${to}" aria-label="${w[to]}">${icon(name)}</button>`,
        )
        .join("")}</form>`;

const languageMenu = (
    w,
    lang,
) => `<details class="menu"><summary class="tool">${icon("languages")}<span aria-hidden="true">${w.code}</span><span class="vh">${w.language}</span></summary>
<ul>${Object.entries(words)
    .map(
        ([code, { name }]) =>
            `<li><a lang="${code}" hreflang="${code}" href="/${code}/"${code === lang ? ' aria-current="true"' : ""}>${name}</a></li>`,
    )
    .join("")}</ul></details>`;

const accountMenu = (
    w,
    user,
    lang,
) => `<details class="menu"><summary class="tool"><span class="vh">${w.account} ${user}</span>${avatar({ name: user, small: true })}</summary>
<ul>${w.mine
    .slice(0, 3)
    .map((text) => `<li><a href="/${lang}/mine">${text}</a></li>`)
    .join(
        "",
    )}<li class="sep"><form method="post" action="/logout"><input type="hidden" name="csrf" value="token"><button>${w.mine[3]}</button></form></li></ul></details>`;

export function page({ body, title, lang, nav, user, theme, sheets = [], scripts = [], primefaces, path }) {
    const w = words[lang];
    const script = (name) => `<script type="module" src="/assets/js/${name}.js"></script>`;
    const sheet = (name) => `<link rel="stylesheet" href="/assets/css/${name}.css">`;
    return `<!doctype html>
<html lang="${lang}" dir="${w.dir}"${theme ? ` data-theme="${theme}"` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${w.brand}</title>
${lang === "ar" ? "" : '<link rel="preload" href="/assets/fonts/source-sans-3-subset.woff2" as="font" type="font/woff2" crossorigin>'}
${["tokens", "base", "components", ...sheets].map(sheet).join("\n")}${
        primefaces
            ? `\n<link rel="stylesheet" href="/primefaces/components.css">\n<link rel="stylesheet" href="/primefaces/fileupload/fileupload.css">\n${sheet("primefaces-bridge")}`
            : ""
    }
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${["frame", ...scripts].map(script).join("\n")}
</head>
<body id="top">
<a class="skip" href="#main">${w.skip}</a>
<header class="hdr"><div class="wrap">
<a class="brand" href="/${lang}/"><svg viewBox="0 0 36 20" aria-hidden="true"><use href="/assets/icons.svg#brand"/></svg><span>${w.brand}</span></a>
<form class="hdr-search" role="search" action="/${lang}/search"><label class="vh" for="q0">${w.search}</label><input id="q0" name="q" type="search" placeholder="${w.search}" enterkeyhint="search"><button aria-label="${w.go}">${icon("search")}</button></form>
<div class="hdr-tools">
${languageMenu(w, lang)}
${themeForm(w, path)}
${user ? accountMenu(w, user, lang) : `<a class="tool" href="/login?back=${path}" aria-label="${w.signIn}">${icon("log-in")}<span class="word">${w.signIn}</span></a>`}
<a class="tool navbtn" href="#nav">${icon("menu")}<span class="vh">${w.menu}</span></a>
</div></div></header>
<nav class="nav" id="nav" aria-label="${w.main}"><div class="wrap"><ul>
${Object.entries(w.nav)
    .map(([key, text]) => `<li><a href="/${lang}/${key}"${key === nav ? ' aria-current="page"' : ""}>${text}</a></li>`)
    .join("\n")}
${user ? "" : `<li class="onlym"><a href="/login?back=${path}">${w.signIn}</a></li>`}
<li class="onlym">${themeForm(w, path, true)}</li>
</ul></div></nav>
<div class="shore"></div>
<main id="main" tabindex="-1"><div class="wrap">
${body}
</div></main>
<footer class="ftr"><div class="shore"></div><div class="wrap"><div class="grid-3">
${w.footer
    .map(
        ([head, ...links]) =>
            `<div><h2>${head}</h2><ul>${links.map((text) => `<li><a href="/${lang}/about">${text}</a></li>`).join("")}</ul></div>`,
    )
    .join("\n")}
</div><p>${w.small}</p></div></footer>
</body>
</html>
`;
}
