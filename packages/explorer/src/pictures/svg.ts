import { type Html, html, type Part } from "../html.ts";
import type { View } from "../view.ts";

/** A picture with its size and its text alternative. */
export interface Frame {
  id: string;
  width: number;
  height: number;
  title: string;
  about: string;
  body: Part;
}

/** The frame of a picture; a group rather than an image, so that its links can be reached. */
export function frame({ prefix }: View, { id, width, height, title, about, body }: Frame): Html {
  const [titleId, aboutId] = [`${prefix}-${id}-title`, `${prefix}-${id}-about`];
  return html`<svg class="dv-svg dv-svg-${id}" viewBox="0 0 ${round(width)} ${round(height)}" role="group" aria-labelledby="${titleId}" aria-describedby="${aboutId}" xmlns="http://www.w3.org/2000/svg"><title id="${titleId}">${title}</title><desc id="${aboutId}">${about}</desc>${body}</svg>`;
}

/** A mark of a picture that links to its fact; its text is the tooltip and the screen-reader label. */
export function linked(href: string | undefined, words: string, body: Part): Html {
  return href === undefined
    ? html`<g><title>${words}</title>${body}</g>`
    : html`<a href="${href}" aria-label="${words}"><title>${words}</title>${body}</a>`;
}

/** The legend of a picture. */
export function legend(items: readonly { mark: Html; words: string }[]): Html {
  return html`<ul class="dv-legend">${items.map(({ mark, words }) => html`<li><svg aria-hidden="true" width="24" height="12" viewBox="0 0 24 12">${mark}</svg> ${words}</li>`)}</ul>`;
}

/** A number rounded to a picture's precision, identical on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The estimated width of a text; Arabic letters are narrower than Latin ones. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const character of text)
    units += /\p{M}/u.test(character) ? 0 : /\p{Script=Arabic}/u.test(character) ? 0.48 : 0.54;
  return units * size;
}

/** Breaks a text into lines of at most this width; a longer word gets its own line. */
export function lines(text: string, { size, width }: { size: number; width: number }): string[] {
  const broken: string[] = [];
  for (const word of text.split(" ")) {
    const longer = broken.length === 0 ? word : `${broken.at(-1)} ${word}`;
    if (broken.length > 0 && widthOf(longer, size) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}
