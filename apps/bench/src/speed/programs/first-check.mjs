// Imports a bundled module, checks one article with it, and prints the milliseconds of both, and the verdict.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [bundle, article] = process.argv.slice(2);
const text = readFileSync(article, "utf8");
const began = performance.now();
const { check, checkText = (of) => check(JSON.parse(of)) } = await import(pathToFileURL(bundle).href);
const valid = await checkText(text);
console.log(JSON.stringify({ time: performance.now() - began, valid }));
