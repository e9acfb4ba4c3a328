/**
 * The network of actors as GraphML: who visits and meets whom.
 *
 * @packageDocumentation
 */
import type { WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { actorNetwork } from "./actor-network.ts";
import { graphText } from "./graph-text.ts";

const fieldsOf = (concept: string, names: string) => names.split(" ").map((name) => `${concept}.${name}`);

const keeps = [
  ...fieldsOf("Article", "id"),
  ...fieldsOf("Entity", "id kind name country sameAs"),
  ...fieldsOf(
    "Visit",
    "id role status.value type.value visitors.entity hosts.entity hostCountry.value start.value end.value",
  ),
  ...fieldsOf("Meeting", "id role status.value channel.value participants.entity date.value"),
];
const lossesOf = lossCounter(keeps);

/** A directed graph: an edge from a visitor to each host and the host country, and between any two who meet. */
export const graphml: WrittenFormat = {
  name: "graphml",
  title: { en: "GraphML of the actor network", ar: "شبكة الأطراف بصيغة GraphML" },
  mediaType: "application/graphml+xml",
  extension: "graphml",
  judge: { name: "networkx 3.6", runs: "npm run test:engines" },
  keeps,
  to(article, { language = article.inLanguage } = {}) {
    const { network, losses } = actorNetwork(article, language);
    return { output: graphText(article.id, network), losses: [...lossesOf(article), ...losses] };
  },
};
