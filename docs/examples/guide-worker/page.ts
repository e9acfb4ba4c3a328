/// <reference lib="dom" />
const worker = new Worker("check-worker.js", { type: "module" });
worker.onmessage = ({ data: { ok, issues } }) => console.log(ok, issues);

const [coding, text] = Array.from(document.querySelectorAll("textarea"), ({ value }) => value);
worker.postMessage({ coding, text, locale: document.documentElement.lang });
