import { type Direction, directionOf, foreignRuns, isolationOf } from "./foreign-runs.ts";
import { type Html, html } from "./html.ts";

/** Text as markup whose foreign runs are isolated, so that they reorder nothing around them. */
export function isolated(text: string, direction: Direction): Html {
  const parts = foreignRuns(text, direction).map((run) => {
    if (!run.foreign) return html`${run.text}`;
    const { tag, attributes } = isolationOf(run, direction);
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return { markup: `<${tag}${written.join("")}>${html`${run.text}`.markup}</${tag}>` };
  });
  return html`${parts}`;
}

/** A name, title or note as one unit, isolated from its surroundings and internally; its direction defaults to that of its first word. */
export function boundText(text: string, direction: Direction = directionOf(text)): Html {
  const isMixed = foreignRuns(text, direction).length > 1;
  return isMixed ? html`<bdi dir="${direction}">${isolated(text, direction)}</bdi>` : html`<bdi>${text}</bdi>`;
}
