import type { DropReason } from "../skeleton/drop-reasons.ts";
import type { BlockKind } from "../skeleton/mark-blocks.ts";
import { reasonOfElement, reasonOfNames, reasonOfRole } from "./outside-names.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const withoutText = words(
  "script style noscript template iframe object embed svg math canvas audio video map head link meta base title select textarea option datalist",
);
const inline = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  blockquote: "quotation",
};

/** The properties of an element that the walk over a page uses. */
export interface PageElement {
  /** Its name in lower case. */
  name: string;
  isInline: boolean;
  /** The kind of a block in it, if the element determines it. */
  kind?: BlockKind;
  /** Why it may contain no article text, and the largest share of the page it may then contain. */
  outside?: { reason: DropReason; most: number; word?: string };
}

// broken markup and old templates put whole pages into a form or a figure
const mostOfElement = 0.6;
const mostOfHint = 0.2;

/** The walk's view of an element; undefined if nothing in it is text. */
export function readElement(element: Element): PageElement | undefined {
  const name = element.localName.toLowerCase();
  if (withoutText.has(name)) return undefined;
  const kind = kinds[name];
  const left = outsideOf(name, element);
  return {
    name,
    isInline: inline.has(name),
    ...(kind ? { kind } : {}),
    ...(left ? { outside: left } : {}),
  };
}

const hiddenToSight =
  /(?:^|\s)(?:sr-only|(?:u-)?(?:visually|screen-?reader)[-_]?(?:hidden|only|text)|screen-reader-text|visuallyhidden|element-invisible|assistive-text)(?:$|\s)/i;

function outsideOf(name: string, element: Element): PageElement["outside"] {
  const reason = reasonOfElement(name) ?? reasonOfRole(element.getAttribute("role")) ?? hiddenOr(element);
  if (reason !== undefined) return { reason, most: mostOfElement };
  if (hiddenToSight.test(element.getAttribute("class") ?? "")) return { reason: "hidden", most: mostOfElement };
  // pages also fade in their text, and hide it until a script runs
  if (/opacity\s*:\s*0(?![.\d])/i.test(element.getAttribute("style") ?? ""))
    return { reason: "hidden", most: mostOfHint };
  // a word of a sentence may be in any element
  const named = inline.has(name) ? undefined : reasonOfNames(`${element.className} ${element.id}`);
  if (named === undefined) return undefined;
  const { reason: hint } = named;
  return { ...named, most: hint === "comment" || hint === "beside" ? mostOfElement : mostOfHint };
}

// moved out of the window, or too small to see
const unseen =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3,}|(?:left|top|right)\s*:\s*-\d{4,}/i;

function hiddenOr(element: Element): DropReason | undefined {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return "hidden";
  const style = element.getAttribute("style");
  return style && unseen.test(style) ? "hidden" : undefined;
}

/** Whether an element is a link to another page. */
export function isLink(element: Element): boolean {
  const address = element.getAttribute("href");
  return address !== null && !address.startsWith("#");
}
