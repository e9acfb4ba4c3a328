import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import { markOf } from "./entity-link.ts";
import { type NetworkNode, networkLayout } from "./network-layout.ts";
import { type Tie, tiesOf } from "./network-ties.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { frame, legend, linked, round } from "./svg.ts";

const width = 360;
const size = 11.5;

/** Who is connected to whom: entities, a line for each tie, and the same as a table. */
export function network(view: View, labels: PictureLabels): Html | undefined {
  const ties = tiesOf(view, labels);
  if (ties.length === 0) return undefined;
  const height = heightFor(ties);
  const name = (id: string) => markOf(view, id).name;
  const nodes = networkLayout(ties, { width, height, size, nameOf: name });
  const drawing = frame(view, {
    id: "network",
    width,
    height,
    title: labels.network,
    about: labels.networkAbout,
    body: [
      ties.map((tie, i) => tieLine(view, tie, { nodes, nth: nthOf(ties, i) })),
      nodes.map((node) => nodeMark(view, node)),
    ],
  });
  return html`<figure class="dv-picture"><h3>${labels.network}</h3>
${drawing}
<figcaption>${labels.networkAbout}</figcaption>
${key(labels, ties)}
${tieTable(view, labels, ties)}</figure>`;
}

function heightFor(ties: readonly Tie[]): number {
  const count = new Set(ties.flatMap(({ source, target }) => [source, target])).size;
  return Math.max(160, 40 + count * 30);
}

// The number of earlier ties between the same two entities: each tie gets its own bend.
function nthOf(ties: readonly Tie[], at: number): number {
  const { source, target } = ties[at] as Tie;
  return ties
    .slice(0, at)
    .filter((tie) => [tie.source, tie.target].includes(source) && [tie.source, tie.target].includes(target)).length;
}

function tieLine(
  view: View,
  { source, target, kind, words, facts }: Tie,
  { nodes, nth }: { nodes: readonly NetworkNode[]; nth: number },
): Html | undefined {
  const [from, to] = [source, target].map((id) => nodes.find((node) => node.id === id));
  if (!from || !to) return undefined;
  const bend = 10 + 16 * nth;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
  const d = `M${round(from.x)},${round(from.y)}Q${round(x)},${round(y)} ${round(to.x)},${round(to.y)}`;
  const name = (id: string) => markOf(view, id).name;
  return linked(
    `#${factId(view, facts[0] as number)}`,
    `${name(source)} — ${words} — ${name(target)}`,
    html`<path class="dv-tie-reach" d="${d}"/><path class="dv-tie dv-tie-${kind}" d="${d}"/>`,
  );
}

function nodeMark(view: View, { id, x, y, words }: NetworkNode): Html {
  const entity = view.article.entities?.find((one) => one.id === id);
  const { name, href } = markOf(view, id);
  const mark =
    entity?.kind === "person"
      ? html`<circle class="dv-node" cx="${round(x)}" cy="${round(y)}" r="7"/>`
      : html`<rect class="dv-node" x="${round(x - 6)}" y="${round(y - 6)}" width="12" height="12" rx="${entity?.kind === "country" ? 0 : 4}"/>`;
  return linked(
    href,
    name,
    html`${mark}${words.map((line, i) => html`<text class="dv-svg-node" x="${round(x)}" y="${round(y + 19 + i * 13)}" text-anchor="middle">${line}</text> `)}`,
  );
}

function key(labels: PictureLabels, ties: readonly Tie[]): Html {
  const kinds = Object.entries(labels.ties).filter(([kind]) => ties.some((tie) => tie.kind === kind));
  return legend(
    kinds.map(([kind, words]) => ({ mark: html`<path class="dv-tie dv-tie-${kind}" d="M0,6H24"/>`, words })),
  );
}

function tieTable(view: View, labels: PictureLabels, ties: readonly Tie[]): Html {
  const name = (id: string) => html`<bdi>${markOf(view, id).name}</bdi>`;
  const rows = ties.map(
    ({ source, target, words, facts }) =>
      html`<tr><td>${name(source)}</td><td>${words}</td><td>${name(target)}</td><td>${facts.map((fact) => html`<a href="#${factId(view, fact)}">${fact}</a> `)}</td></tr>`,
  );
  return html`<details><summary>${labels.table}</summary><table class="dv-ties"><thead><tr><th scope="col">${labels.who}</th><th scope="col">${labels.tie}</th><th scope="col">${labels.whom}</th><th scope="col">${labels.fact}</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
