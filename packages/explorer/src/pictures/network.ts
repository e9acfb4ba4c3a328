import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import { markOf } from "./entity-link.ts";
import { type NetworkEvent, networkEvents } from "./network-events.ts";
import { type NetworkFrame, type NetworkLayout, type NetworkNode, networkLayout, signRoom } from "./network-layout.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { both, frame, type Look, legend, linked, round, tableHtml, textAnchor } from "./svg.ts";

const frames: Readonly<Record<Look, NetworkFrame>> = {
  wide: { width: 840, actors: 250, events: 160, size: 14, lineHeight: 18 },
  narrow: { width: 368, actors: 114, events: 104, size: 12.5, lineHeight: 16 },
};

/** Who does what with whom, and when: entities at both sides, what joins them in the middle, and the same as a table. */
export function network(view: View, labels: PictureLabels): Html | undefined {
  const events = networkEvents(view, labels);
  if (events.length === 0) return undefined;
  return html`<figure class="dv-picture"><h3>${labels.network}</h3>
<figcaption>${labels.networkAbout}</figcaption>
${key(labels, events)}
${both((look) => drawing(view, labels, { events, look }))}
${eventTable(view, labels, events)}</figure>`;
}

interface Drawn {
  events: readonly NetworkEvent[];
  look: Look;
}

function drawing(view: View, labels: PictureLabels, { events, look }: Drawn): Html {
  const size = frames[look];
  const placed = networkLayout(events, size, (id) => markOf(view, id).name);
  return frame(view, {
    id: "network",
    look,
    width: size.width,
    height: placed.height,
    title: labels.network,
    about: labels.networkAbout,
    body: [
      arrow(view, look),
      events.map((event) => eventMark(view, event, { placed, look })),
      placed.actors.map((node) => actorMark(view, node, look)),
    ],
  });
}

function arrow({ prefix }: View, look: Look): Html {
  return html`<defs><marker id="${prefix}-tip-${look}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="dv-tip" d="M0,0 8,4 0,8z"/></marker></defs>`;
}

// An event and its lines are one link: pointing at either shows both.
function eventMark(
  view: View,
  event: NetworkEvent,
  { placed, look }: { placed: NetworkLayout; look: Look },
): Html | undefined {
  const node = placed.events.find(({ id }) => id === event.id);
  if (!node) return undefined;
  const { kind, from, to, facts } = event;
  const isMutual = to.length === 0;
  const ends = [...from.map((id) => ({ id, isTarget: false })), ...to.map((id) => ({ id, isTarget: true }))];
  const ties = ends.map(({ id, isTarget }) => {
    const actor = placed.actors.find((one) => one.id === id);
    const tip = isTarget && !isMutual && html` marker-end="url(#${view.prefix}-tip-${look})"`;
    return actor && html`<path class="dv-tie dv-tie-${kind}" d="${lineOf(view, node, { actor, look })}"${tip}/>`;
  });
  const { events: width, size, lineHeight } = frames[look];
  const top = node.y - node.height / 2;
  const said = sentence(view, event);
  return linked(
    `#${factId(view, facts[0] as number)}`,
    said,
    html`${ties}<rect class="dv-card dv-card-${kind}" x="${round(node.x - width / 2)}" y="${round(top)}" width="${width}" height="${round(node.height)}" rx="6"/>${node.words.map((line, i) => html`<text class="${i < (node.strong ?? 0) ? "dv-svg-what" : "dv-svg-when"}" font-size="${size}" x="${round(node.x)}" y="${round(top + 6 + (i + 0.76) * lineHeight)}" text-anchor="middle">${line}</text> `)}`,
  );
}

// A curve within the gap between two columns; it leaves and arrives level.
function lineOf(view: View, event: NetworkNode, { actor, look }: { actor: NetworkNode; look: Look }): string {
  const half = frames[look].events / 2 + 1;
  const [fromX, toX] = [actor.x, event.x + (actor.side === "start" ? -half : half)].map((x) => seen(view, x, look));
  const middle = ((fromX as number) + (toX as number)) / 2;
  return `M${round(toX as number)},${round(event.y)}C${round(middle)},${round(event.y)} ${round(middle)},${round(actor.y)} ${round(fromX as number)},${round(actor.y)}`;
}

// In a page that is read from the right, so is the picture.
function seen({ labels }: View, x: number, look: Look): number {
  return labels.dir === "rtl" ? frames[look].width - x : x;
}

function sentence(view: View, { from, to, what, when }: NetworkEvent): string {
  const names = (ids: readonly string[]) => ids.map((id) => markOf(view, id).name).join(view.labels.comma);
  return [names(from), [what, when].filter(Boolean).join(" "), names(to)].filter(Boolean).join(" — ");
}

function actorMark(view: View, node: NetworkNode, look: Look): Html {
  const { id, side, y, words } = node;
  const { size, lineHeight } = frames[look];
  const kind = view.article.entities?.find((one) => one.id === id)?.kind;
  const { name, href } = markOf(view, id);
  const outwards = (side === "start") === (view.labels.dir === "ltr") ? -1 : 1;
  const x = seen(view, node.x, look) + outwards * 8;
  const sign =
    kind === "person"
      ? html`<circle class="dv-node" cx="${round(x)}" cy="${round(y)}" r="7"/>`
      : html`<rect class="dv-node" x="${round(x - 6.5)}" y="${round(y - 6.5)}" width="13" height="13" rx="${kind === "country" ? 0 : 4}"/>`;
  const textX = x + outwards * (signRoom - 8);
  const top = y - (words.length * lineHeight) / 2;
  const anchor = textAnchor(view, outwards);
  return linked(
    href,
    name,
    html`${sign}${words.map((line, i) => html`<text class="dv-svg-node" font-size="${size}" x="${round(textX)}" y="${round(top + (i + 0.76) * lineHeight)}" text-anchor="${anchor}">${line}</text> `)}`,
  );
}

function key(labels: PictureLabels, events: readonly NetworkEvent[]): Html {
  const kinds = Object.entries(labels.ties).filter(([kind]) => events.some((event) => event.kind === kind));
  const sign = (body: Html) => html`<g transform="translate(12,8)">${body}</g>`;
  return legend([
    ...kinds.map(([kind, words]) => ({ mark: html`<path class="dv-tie dv-tie-${kind}" d="M0,8H24"/>`, words })),
    { mark: sign(html`<circle class="dv-node" r="6"/>`), words: labels.person },
    { mark: sign(html`<rect class="dv-node" x="-6" y="-6" width="12" height="12"/>`), words: labels.country },
    { mark: sign(html`<rect class="dv-node" x="-6" y="-6" width="12" height="12" rx="4"/>`), words: labels.other },
  ]);
}

function eventTable(view: View, labels: PictureLabels, events: readonly NetworkEvent[]): Html {
  const names = (ids: readonly string[]) =>
    ids.map((id, i) => html`${i > 0 && view.labels.comma}<bdi>${markOf(view, id).name}</bdi>`);
  const rows = events.map(({ from, to, what, when = "", facts }) => [
    names(from),
    what,
    names(to),
    html`<bdi>${when}</bdi>`,
    facts.map((fact) => html`<a href="#${factId(view, fact)}">${fact}</a> `),
  ]);
  return tableHtml(labels.table, [labels.who, labels.tie, labels.whom, labels.when, labels.fact], rows);
}
