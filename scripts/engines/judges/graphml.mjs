import { askPython, assertEqual, documentsIn } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** The network of actors: networkx has a node for each actor, with its name, and an edge for each visit and meeting of two. */
export async function graphml() {
  const documents = await documentsIn("graphml");
  const [{ output }] = documents;
  const spoiled = [output.replace("</graph>", ""), output.replace(/<key [^>]*for="edge"[^>]*>/g, "")];
  const { version, graphs } = askPython("judges", "graphml", [...documents.map((one) => one.output), ...spoiled]);
  const refused = graphs.slice(-spoiled.length).filter((graph) => graph.refused !== undefined).length;
  assertThat(refused === spoiled.length, `${spoiled.length - refused} spoiled graphs were accepted`);
  const counts = { documents: documents.length, nodes: 0, edges: 0, refused };
  for (const [i, { article }] of documents.entries()) {
    const { directed, nodes, edges, refused: why } = graphs[i];
    assertThat(directed, `the graph of ${article.id} was refused or has no direction: ${why}`);
    const found = edges.map(([source, target, { relation, event }]) => [source, target, relation, event]);
    const wanted = [...visitsOf(article), ...meetingsOf(article)];
    assertEqual(found.map(String).sort(), wanted.map(String).sort(), `the edges of ${article.id}`);
    const names = new Map((article.entities ?? []).map(({ id, name }) => [id, Object.values(name)]));
    for (const [id, { label }] of nodes)
      assertThat(names.get(id)?.includes(label) ?? id.startsWith("country-"), `the node ${id} is called ${label}`);
    counts.nodes += nodes.length;
    counts.edges += edges.length;
  }
  return { version, counts };
}

function visitsOf({ visits = [], entities = [] }) {
  const countryOf = (code) =>
    entities.findLast(({ kind, country }) => kind === "country" && country === code)?.id ?? `country-${code}`;
  return visits.flatMap(({ id, visitors, hosts = [], hostCountry }) => {
    const targets = [...hosts.map(({ entity }) => entity), ...(hostCountry ? [countryOf(hostCountry.value)] : [])];
    return visitors.flatMap(({ entity }) => targets.map((target) => [entity, target, "visit", id]));
  });
}

function meetingsOf({ meetings = [] }) {
  return meetings.flatMap(({ id, participants = [] }) => {
    const actors = participants.map(({ entity }) => entity);
    return actors.flatMap((source, i) => actors.slice(i + 1).map((target) => [source, target, "meeting", id]));
  });
}
