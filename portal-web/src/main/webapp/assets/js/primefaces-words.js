// PrimeFaces says this one only in English; the word of the page's language stands on <body>.
const locale = window.PrimeFaces?.locales?.[document.documentElement.lang];
if (locale) locale.aria = { ...locale.aria, listLabel: document.body.dataset.options };
