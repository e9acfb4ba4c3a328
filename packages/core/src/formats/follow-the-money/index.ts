/**
 * Visits, meetings and their actors as entities of FollowTheMoney 4, the model of OCCRP and OpenSanctions.
 *
 * @packageDocumentation
 */
import type { WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { type FtmSource, ftmEntities } from "./entity-lines.ts";

const fieldsOf = (concept: string, names: string) => names.split(" ").map((name) => `${concept}.${name}`);

const keeps = [
  ...fieldsOf("Article", "id headline.quote author.name publisher.name publisher.url datePublished url"),
  ...fieldsOf("Entity", "id kind name sameAs country"),
  ...fieldsOf("Office", "title.quote former"),
  ...fieldsOf("Visit", "id status.value type.value visitors.entity hosts.entity hostCountry.value place.value"),
  ...fieldsOf("Visit", "start.value end.value evidence.quote"),
  ...fieldsOf("Meeting", "id status.value channel.value participants.entity date.value place.value evidence.quote"),
];
const lossesOf = lossCounter(keeps);

/** An entity a line: the article, its persons and organizations, and an Event for each visit and meeting. */
export const followTheMoney: WrittenFormat = {
  name: "follow-the-money",
  title: { en: "FollowTheMoney 4", ar: "FollowTheMoney 4" },
  mediaType: "application/jsonl",
  extension: "ftm.json",
  judge: { name: "followthemoney 4.11, with its country codes and required fields", runs: "npm run test:engines" },
  keeps,
  frame: { before: "", between: "\n", after: "\n" },
  to(article, { language = "en" } = {}) {
    const lost = new Map<string, number>();
    const source: FtmSource = {
      article,
      language,
      entities: new Map((article.entities ?? []).map((entity) => [entity.id, entity])),
      lose: (field) => void lost.set(field, (lost.get(field) ?? 0) + 1),
    };
    const output = ftmEntities(source)
      .map((entity) => JSON.stringify(entity))
      .join("\n");
    return { output, losses: [...lossesOf(article), ...[...lost].map(([field, count]) => ({ field, count }))] };
  },
};
