import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { moveApart } from "./apart.ts";
import type { Tie } from "./network-ties.ts";
import { lines, widthOf } from "./svg.ts";

/** An entity with its position in the picture and its name split into lines. */
export interface NetworkNode {
  id: string;
  x: number;
  y: number;
  words: string[];
}

/** The size of the picture, its font size, and how entities are named. */
export interface NetworkFrame {
  width: number;
  height: number;
  size: number;
  nameOf(id: string): string;
}

interface Moving extends SimulationNodeDatum {
  id: string;
}

const steps = 400;
const widestName = 96;

/** Positions the entities of the ties so that labels do not overlap; the same ties produce the same layout. */
export function networkLayout(ties: readonly Tie[], { width, height, size, nameOf }: NetworkFrame): NetworkNode[] {
  const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
  const nodes = settled(ids, ties);
  const x = fitted(
    nodes.map((node) => node.x ?? 0),
    50,
    width - 50,
  );
  const y = fitted(
    nodes.map((node) => node.y ?? 0),
    20,
    height - 40,
  );
  const rooms = ids.map((id, i) => {
    const words = lines(nameOf(id), { size, width: widestName });
    const half = Math.max(12, ...words.map((line) => widthOf(line, size) / 2 + 4));
    return { id, words, half, x: x[i] as number, y: y[i] as number, above: 12, below: 14 + words.length * 13 };
  });
  moveApart(rooms, { width, height });
  return rooms;
}

function settled(ids: readonly string[], ties: readonly Tie[]): Moving[] {
  const nodes: Moving[] = ids.map((id) => ({ id }));
  const links = ties.map(({ source, target }) => ({ source, target }));
  const link = forceLink<Moving, { source: string; target: string }>(links).id(({ id }) => id);
  forceSimulation(nodes)
    .force("link", link.distance(80).strength(0.5))
    .force("charge", forceManyBody().strength(-260))
    .force("collide", forceCollide(44))
    .force("x", forceX().strength(0.12))
    .force("y", forceY().strength(0.07))
    .stop()
    .tick(steps);
  return nodes;
}

function fitted(values: readonly number[], from: number, to: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = high === low ? 0 : (to - from) / (high - low);
  return values.map((value) => (high === low ? (from + to) / 2 : from + (value - low) * scale));
}
