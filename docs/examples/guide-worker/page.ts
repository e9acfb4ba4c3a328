/// <reference lib="dom" />
const worker = new Worker("check-worker.js", { type: "module" });
worker.onmessage = ({ data: { ok, issues } }) => console.log(ok, issues);

const [coding, text] = document.querySelectorAll("textarea");
const language = text?.lang; // the text's own: <textarea lang="fa">
worker.postMessage({ coding: coding?.value, text: text?.value, language, locale: document.documentElement.lang });
