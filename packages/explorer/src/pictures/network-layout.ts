import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Tie } from "./network-ties.ts";

/** An entity with its place in the picture. */
export interface NetworkNode {
  id: string;
  x: number;
  y: number;
}

interface Moving extends SimulationNodeDatum {
  id: string;
}

const steps = 400;

/** Places the entities of the ties in a frame; the same ties give the same places. */
export function networkLayout(
  ties: readonly Tie[],
  { width, height, margin }: { width: number; height: number; margin: number },
): NetworkNode[] {
  const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
  const nodes: Moving[] = ids.map((id) => ({ id }));
  const links = ties.map(({ source, target }) => ({ source, target }));
  const link = forceLink<Moving, { source: string; target: string }>(links)
    .id(({ id }) => id)
    .distance(80)
    .strength(0.5);
  forceSimulation(nodes)
    .force("link", link)
    .force("charge", forceManyBody().strength(-260))
    .force("collide", forceCollide(44))
    .force("x", forceX().strength(0.12))
    .force("y", forceY().strength(0.07))
    .stop()
    .tick(steps);
  const x = fitted(
    nodes.map((node) => node.x ?? 0),
    margin,
    width - margin,
  );
  const y = fitted(
    nodes.map((node) => node.y ?? 0),
    margin / 2,
    height - margin / 2,
  );
  return nodes.map(({ id }, i) => ({ id, x: x[i] as number, y: y[i] as number }));
}

function fitted(values: readonly number[], from: number, to: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = high === low ? 0 : (to - from) / (high - low);
  return values.map((value) => (high === low ? (from + to) / 2 : from + (value - low) * scale));
}
