import type { GraphAttributes, Network } from "./actor-network.ts";

const nodeKeys = ["label", "kind", "country", "sameAs"];
const edgeKeys = ["relation", "event", "role", "status", "type", "start", "end"];

/** How a GraphML file begins: every attribute of nodes and edges is declared. */
const graphmlHead = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${[...nodeKeys.map((name) => keyOf("node", name)), ...edgeKeys.map((name) => keyOf("edge", name))].join("\n")}
`;

function keyOf(kind: "node" | "edge", name: string): string {
  return `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="string"/>`;
}

/** A network as a GraphML file: readers take only the first graph of a file, so it has one. */
export function graphText(id: string, { nodes, edges }: Network): string {
  const lines = [
    `<graph id="${xmlEscaped(id)}" edgedefault="directed">`,
    ...nodes.map(({ id: node, attributes }) => `<node id="${xmlEscaped(node)}">${dataOf("node", attributes)}</node>`),
    ...edges.map(
      ({ source, target, attributes }, i) =>
        `<edge id="e${i}" source="${xmlEscaped(source)}" target="${xmlEscaped(target)}">${dataOf("edge", attributes)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
  ];
  return graphmlHead + lines.join("\n");
}

function dataOf(kind: string, attributes: GraphAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : `<data key="${kind}-${name}">${xmlEscaped(value)}</data>`))
    .join("");
}

function xmlEscaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
