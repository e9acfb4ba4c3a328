import { Graph, layout } from "@dagrejs/dagre";
import type { NetworkEvent } from "./network-events.ts";
import { type NetworkSide, sidesOf } from "./network-sides.ts";
import { lines } from "./svg.ts";

/** The widths of the columns, of the gaps between them, and the letters. */
export interface NetworkFrame {
  width: number;
  actors: number;
  events: number;
  size: number;
  lineHeight: number;
}

/** A name with its room: the middle of its column's edge towards the events for an entity, its own middle for an event. */
export interface NetworkNode {
  id: string;
  x: number;
  y: number;
  height: number;
  words: string[];
  /** How many of the lines say what happens; the others say when. */
  strong?: number;
  side?: NetworkSide;
}

/** An entity's column, the events, and the height of all. */
export interface NetworkLayout {
  actors: NetworkNode[];
  events: NetworkNode[];
  height: number;
}

/** The room of an entity's sign beside its name. */
export const signRoom = 22;

const padding = { actor: 8, event: 12 };
const apart = 10;
const cardEdge = 5;
/** How much wider bold letters are. */
const bold = 1.08;
const root = "\u0000root";

/**
 * Three columns: entities, events, entities. Every line runs in a gap between columns, where no name is, so that it cannot
 * cross one; dagre orders the columns so that few lines cross each other.
 */
export function networkLayout(
  events: readonly NetworkEvent[],
  frame: NetworkFrame,
  nameOf: (id: string) => string,
): NetworkLayout {
  const { size, lineHeight } = frame;
  const sides = sidesOf(events);
  const actors = [...sides].map(([id, side]): NetworkNode => {
    const words = lines(nameOf(id), { size, width: frame.actors - signRoom });
    const x = side === "start" ? frame.actors : frame.width - frame.actors;
    return { id, side, words, x, y: 0, height: words.length * lineHeight + padding.actor };
  });
  const cards = events.map(({ id, what, when }): NetworkNode => {
    const room = frame.events - 2 * cardEdge;
    const strong = lines(what, { size, width: room / bold });
    const soft = when === undefined ? [] : lines(when, { size, width: room });
    const words = [...strong, ...soft];
    const height = words.length * lineHeight + padding.event;
    return { id, words, strong: strong.length, x: frame.width / 2, y: 0, height };
  });
  const order = orderOf(events, [...actors, ...cards], sides);
  const ordered = (column: NetworkNode[]) => column.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  stack(ordered(cards));
  for (const side of ["start", "end"] as const) {
    const column = ordered(actors.filter((actor) => actor.side === side));
    for (const actor of column) actor.y = middleOf(events, cards, actor.id);
    spread(column);
  }
  return { actors, events: cards, height: shiftedHeight([...actors, ...cards]) };
}

/** The order of each column from top to bottom, as dagre finds it. */
function orderOf(
  events: readonly NetworkEvent[],
  nodes: readonly NetworkNode[],
  sides: ReadonlyMap<string, NetworkSide>,
): Map<string, number> {
  const graph = graphOf(events, nodes, sides);
  layout(graph);
  return new Map(nodes.map(({ id }) => [id, graph.node(id).y ?? 0]));
}

function graphOf(
  events: readonly NetworkEvent[],
  nodes: readonly NetworkNode[],
  sides: ReadonlyMap<string, NetworkSide>,
) {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: apart, ranksep: 80 });
  graph.setNode(root, { width: 0, height: 0 });
  for (const { id, side, height } of nodes) {
    graph.setNode(id, { width: 100, height });
    // a line without weight keeps each column in its rank
    graph.setEdge(root, id, { minlen: side === undefined ? 2 : side === "start" ? 1 : 3, weight: 0 });
  }
  for (const { id, from, to } of events)
    for (const actor of new Set([...from, ...to]))
      graph.setEdge(...(sides.get(actor) === "start" ? ([actor, id] as const) : ([id, actor] as const)), { weight: 2 });
  return graph;
}

function stack(column: readonly NetworkNode[]): void {
  let bottom = 0;
  for (const node of column) {
    node.y = bottom + node.height / 2;
    bottom += node.height + apart;
  }
}

// The middle of the events that an entity takes part in.
function middleOf(events: readonly NetworkEvent[], cards: readonly NetworkNode[], actor: string): number {
  const own = events.filter(({ from, to }) => from.includes(actor) || to.includes(actor)).map(({ id }) => id);
  const heights = cards.filter(({ id }) => own.includes(id)).map(({ y }) => y);
  return heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
}

// The order is that of the places wanted; what is too near moves down, and the column keeps its middle.
function spread(column: NetworkNode[]): void {
  const sorted = column.sort((a, b) => a.y - b.y);
  const middle = () => sorted.reduce((sum, { y }) => sum + y / sorted.length, 0);
  const wanted = middle();
  for (const [i, node] of sorted.entries()) {
    const above = sorted[i - 1];
    if (above) node.y = Math.max(node.y, above.y + (above.height + node.height) / 2 + apart);
  }
  const shift = wanted - middle();
  for (const node of sorted) node.y += shift;
}

function shiftedHeight(nodes: readonly NetworkNode[]): number {
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2));
  for (const node of nodes) node.y -= top - 4;
  return Math.max(...nodes.map(({ y, height }) => y + height / 2)) + 4;
}
