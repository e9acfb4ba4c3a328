import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { earlyScriptPath } from "../../src/static-slot/early-script-path.ts";
import type { BuiltSite } from "./built-site.ts";
import { scriptLoader, withLoader } from "./scripts-after-paint.ts";

/**
 * Makes pages of prose and articles fetch their scripts at the first sign that a reader wants more than to read:
 * everything else on them is HTML. A page with a table to filter needs its scripts at once.
 */
export async function scriptsOnIntent({ pages, folder, baseUrl }: BuiltSite): Promise<void> {
  const early = await readFile(join(folder, earlyScriptPath));
  const version = createHash("sha256").update(early).digest("hex").slice(0, 8);
  for (const page of pages) {
    const isArticle = page.path.startsWith("article/");
    const isProse = page.source !== undefined && !page.html.includes("data-live-table");
    if (isProse || isArticle) page.html = withScriptsOnIntent(page.html);
    if (isArticle) page.html = withScript(page.html, `${baseUrl}${earlyScriptPath}?${version}`);
  }
}

// The marks of an article are painted without waiting for a reader, by a small script of its own.
function withScript(html: string, address: string): string {
  return html.replace("</head>", () => `<script src="${address}" defer></script></head>`);
}

/** A page whose deferred scripts are fetched, in order, when a reader points, touches, types or moves the focus. */
export function withScriptsOnIntent(html: string): string {
  return withLoader(html, (addresses) => `(function(){${scriptLoader(addresses)}${onIntent}})()`);
}

// Browsers report a pointer that has not moved when the page moves under it. An address with a query asks for something
// that only scripts do, such as a filtered table. A button pressed before the page is hydrated is pressed again
// afterwards, except those of an explorer, which runs by itself. The search field loads what it needs when it finds
// itself focused.
const onIntent = `
var html=document.documentElement,signs=["pointermove","pointerdown","touchstart","keydown","focusin"],started,pressed;
function start(event){
if(event&&event.type==="pointermove"&&!event.movementX&&!event.movementY)return;
signs.forEach(function(sign){removeEventListener(sign,start,true)});
if(started)return;
started=true;
load()
}
function press(event){
var button=event.target.closest("button,[role=button]");
if(button&&!button.closest("[data-fragment]")){pressed=button;event.preventDefault();event.stopPropagation();start()}
}
function search(event){
var typing=event.target.closest&&event.target.closest("input,textarea,select,[contenteditable]");
var asks=event.key==="/"?!typing:event.key==="k"&&(event.ctrlKey||event.metaKey);
var field=asks&&document.querySelector("input[type=search]");
if(field){event.preventDefault();field.focus()}
}
new MutationObserver(function(changes,observer){
if(html.dataset.hasHydrated!=="true")return;
observer.disconnect();
removeEventListener("click",press,true);removeEventListener("keydown",search,true);
if(pressed&&pressed.isConnected)pressed.click()
}).observe(html,{attributeFilter:["data-has-hydrated"]});
addEventListener("click",press,true);addEventListener("keydown",search,true);
if(location.search)start();else signs.forEach(function(sign){addEventListener(sign,start,{capture:true,passive:true})});
`.replaceAll("\n", "");
