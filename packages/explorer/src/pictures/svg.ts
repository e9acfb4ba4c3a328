import { type Html, html, type Part } from "../html.ts";
import type { View } from "../view.ts";

/** The two layouts of a picture: for a desk, and for a phone; the style shows one of them. */
export type Look = "wide" | "narrow";

/** A picture with its size and its text alternative. */
export interface Frame {
  id: string;
  /** Absent for a picture that is drawn once. */
  look?: Look;
  width: number;
  height: number;
  title: string;
  about: string;
  body: Part;
}

/** The frame of a picture; a group rather than an image, so that its links can be reached. */
export function frame({ prefix }: View, { id, look, width, height, title, about, body }: Frame): Html {
  const own = look === undefined ? id : `${id}-${look}`;
  const [titleId, aboutId] = [`${prefix}-${own}-title`, `${prefix}-${own}-about`];
  return html`<svg class="dv-svg dv-svg-${id}${look !== undefined && html` dv-${look}-look`}" viewBox="0 0 ${round(width)} ${round(height)}" role="group" aria-labelledby="${titleId}" aria-describedby="${aboutId}" xmlns="http://www.w3.org/2000/svg"><title id="${titleId}">${title}</title><desc id="${aboutId}">${about}</desc>${body}</svg>`;
}

/** A picture drawn once for a desk and once for a phone. */
export function both(draw: (look: Look) => Html | undefined): Html {
  return html`<div class="dv-looks">${draw("wide")}${draw("narrow")}</div>`;
}

/** A mark of a picture that links to its fact; its text is the tooltip and the screen-reader label. */
export function linked(href: string | undefined, words: string, body: Part): Html {
  return href === undefined
    ? html`<g><title>${words}</title>${body}</g>`
    : html`<a href="${href}" aria-label="${words}"><title>${words}</title>${body}</a>`;
}

/** The anchor of a text that extends from its point to the left (-1) or to the right (1): in SVG it follows the direction of the page. */
export function textAnchor({ labels }: View, towards: number): "start" | "end" {
  return towards > 0 === (labels.dir === "ltr") ? "start" : "end";
}

/** The legend of a picture. */
export function legend(items: readonly { mark: Html; words: string }[]): Html {
  return html`<ul class="dv-legend">${items.map(({ mark, words }) => html`<li><svg aria-hidden="true" width="24" height="16" viewBox="0 0 24 16">${mark}</svg> ${words}</li>`)}</ul>`;
}

/** The facts of a picture as a table, closed at first. */
export function tableHtml(summary: string, head: readonly string[], rows: readonly (readonly Part[])[]): Html {
  return html`<details><summary>${summary}</summary><table class="dv-ties"><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></details>`;
}

/** A number rounded to a picture's precision, identical on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The widths of letters in parts of their size, on the safe side for the fonts of common systems. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{M}/u, 0],
  [/\p{Script=Arabic}/u, 0.53],
  [/[iljtfrI.,:;'|()\- ]/u, 0.38],
  [/[mwMW]/u, 0.92],
  [/\p{Lu}/u, 0.7],
];
const usualWidth = 0.6;

/** The estimated width of a text. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += letterWidths.find(([letters]) => letters.test(character))?.[1] ?? usualWidth;
  return units * size;
}

/** Breaks a text into lines of at most this width; a longer Latin word is broken too. */
export function lines(text: string, { size, width }: { size: number; width: number }): string[] {
  const broken: string[] = [];
  for (const word of text.split(" ").flatMap((one) => piecesOf(one, { size, width }))) {
    const longer = broken.length === 0 ? word : `${broken.at(-1)} ${word}`;
    if (broken.length > 0 && widthOf(longer, size) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}

/** How much wider a single word may seem, since the estimate is on the safe side. */
const spare = 1.12;

/** The fewest letters of a piece of a broken word. */
const shortest = 3;

function piecesOf(word: string, frame: { size: number; width: number }): string[] {
  if (widthOf(word, frame.size) <= frame.width * spare || !/^[\p{Script=Latin}]+$/u.test(word)) return [word];
  let length = word.length - shortest;
  while (length > shortest && widthOf(`${word.slice(0, length)}-`, frame.size) > frame.width) length--;
  return [`${word.slice(0, length)}-`, ...piecesOf(word.slice(length), frame)];
}
