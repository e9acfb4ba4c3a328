import type { Span } from "@diplomatic-visits/core/internal";
import type { Speaker } from "../statements/statement.ts";
import { statementTerms } from "../statements/statement-terms.ts";
import { countryKey, groupKey, institutionPlan, organizationKey, speakerPlan } from "./entity-plan.ts";
import type { Findings } from "./findings.ts";
import { foldedAt, isWithin, type Plan, withoutArticle } from "./plan.ts";

/** Plans the entities of the speakers; one whose words name nobody has none, and its statement quotes them as its cue. */
export function planSpeakers(plan: Plan, findings: Findings): Map<Speaker, string> {
  const speakers = new Map<Speaker, string>();
  const keys = new Map(findings.persons.map((person, i) => [person, `person ${i + 1}`]));
  for (const speaker of findings.statements.flatMap(({ speaker, relayedBy }) => [speaker, relayedBy ?? []].flat())) {
    const key = knownKey(speaker, keys) ?? newKey(plan, findings, speaker);
    if (key !== undefined) speakers.set(speaker, key);
  }
  return speakers;
}

function knownKey({ person, organization, place }: Speaker, keys: ReadonlyMap<object, string>): string | undefined {
  if (person) return keys.get(person);
  if (organization) return organizationKey(organization);
  return place && countryKey(place.country);
}

function newKey(plan: Plan, findings: Findings, speaker: Speaker): string | undefined {
  if (speaker.phrase === "name") return addName(plan, speaker);
  if (speaker.phrase !== "institution") return undefined;
  const pair = findings.pairs.find((one) => one.start < speaker.end && speaker.start < one.end);
  return pair ? plan.pairKeys.get(pair) : addInstitution(plan, findings, speaker);
}

function addName({ text, lexicons, entities, spans }: Plan, { start, end }: Speaker): string {
  const key = groupKey(foldedAt(text, { start, end }));
  if (!entities.has(key)) entities.set(key, speakerPlan({ text, lexicons }, { start, end }, key));
  spans.push({ start, end, rule: "statement/speaker", certainty: "candidate", form: "name", entity: key, weight: 0 });
  return key;
}

// "the foreign ministry", "her government", الحكومة الألمانية
function addInstitution(plan: Plan, { words, places }: Findings, speaker: Speaker): string | undefined {
  const { text, lexicons, entities, spans } = plan;
  const { start, end } = withoutComplement(plan, words, withoutArticle(plan, speaker));
  if (end <= start) return undefined;
  const bare = { start, end };
  const key = groupKey(foldedAt(text, bare));
  const within = new Set(places.filter((place) => isWithin(place, bare)).map(({ country }) => country));
  const [country, another] = within;
  if (!entities.has(key))
    entities.set(key, institutionPlan({ text, lexicons }, bare, { key, country: another ? undefined : country }));
  spans.push({ ...bare, rule: "statement/speaker", certainty: "candidate", form: "nominal", entity: key, weight: 0 });
  return key;
}

// a mention has no prepositional phrase: "the ministry in Doha"
function withoutComplement({ lexicons }: Plan, words: Findings["words"], { start, end }: Span): Span {
  const terms = statementTerms(lexicons);
  const own = words.filter((word) => word.start >= start && word.end <= end);
  const at = own.findIndex(
    ({ letters }, i) => i > 0 && (terms.has("phrasePrepositions", letters) || terms.has("prepositions", letters)),
  );
  return { start, end: at > 0 ? (own[at - 1]?.end ?? end) : end };
}
