import { type Direction, directionOf, foreignRuns, isolationOf } from "./foreign-runs.ts";
import { type Html, html } from "./html.ts";

/** Text as markup whose runs of the other script are isolated, so that they reorder nothing around them. */
export function isolated(text: string, direction: Direction): Html {
  const parts = foreignRuns(text, direction).map((run) => {
    if (!run.foreign) return html`${run.text}`;
    const { tag, attributes } = isolationOf(run, direction);
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return { markup: `<${tag}${written.join("")}>${html`${run.text}`.markup}</${tag}>` };
  });
  return html`${parts}`;
}

/** A name, a title or a note as one thing, isolated from what is around it and within itself; in the direction of its first word where none is given. */
export function boundText(text: string, direction: Direction = directionOf(text)): Html {
  const isMixed = foreignRuns(text, direction).length > 1;
  return isMixed ? html`<bdi dir="${direction}">${isolated(text, direction)}</bdi>` : html`<bdi>${text}</bdi>`;
}
