import { findValue } from "../../codelists/codelist.ts";
import { countryList } from "../../codelists/country.ts";
import type { AuthoredEntity, AuthoredQuote } from "../../generated/types.ts";
import { notInText } from "../annotations/problems.ts";
import { shortText } from "../envelope/field-values.ts";
import { isJsonObject, type JsonObject } from "../envelope/taken-fields.ts";
import { ploverCountry } from "./plover-country.ts";
import type { PloverReading } from "./plover-reading.ts";
import { wordsInText } from "./words-in-text.ts";

/** An actor whose words were found. */
export interface FoundActor {
  id: string;
  quotes: AuthoredQuote[];
}

/** The actors of a record whose words its text has, as entities and by their part in the event. */
export interface RecordActors {
  entities: AuthoredEntity[];
  actors: FoundActor[];
  recipients: FoundActor[];
}

/** Looks up every actor and recipient; words that the text does not have, and codes that do not exist, are problems. */
export function actorsIn(reading: PloverReading): RecordActors {
  const entities: AuthoredEntity[] = [];
  const byWords = new Map<string, FoundActor>();
  const partOf = (keys: readonly string[]): FoundActor[] =>
    keys.flatMap((key) =>
      listed(reading, key).flatMap(
        (actor, i) => actorIn(reading, { actor, place: `${reading.name}/${key}/${i}`, entities, byWords }) ?? [],
      ),
    );
  return { entities, actors: partOf(["actor"]), recipients: partOf(["recipient", "target"]) };
}

// A list, one object, or only the words of one.
function listed({ record, taken }: PloverReading, key: string): JsonObject[] {
  const value = taken.take(record, key);
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (isJsonObject(item)) return [item];
    return typeof item === "string" && item.trim() !== "" ? [{ entity_text: item }] : [];
  });
}

interface GivenActor {
  actor: JsonObject;
  place: string;
  entities: AuthoredEntity[];
  byWords: Map<string, FoundActor>;
}

function actorIn(reading: PloverReading, { actor, place, entities, byWords }: GivenActor): FoundActor | undefined {
  const { taken, text, language, problems } = reading;
  const words = shortText(taken.take(actor, "entity_text"));
  const country = countryIn(reading, actor, place);
  if (words === undefined) return undefined;
  const known = byWords.get(words);
  if (known) return known;
  const found = wordsInText(text, words);
  if ("missing" in found) {
    problems.push(notInText(`${place}/entity_text`, found.missing));
    return undefined;
  }
  const id = `actor-${entities.length + 1}`;
  entities.push({
    id,
    kind: kindOf(actor, words, country),
    name: { [language]: words },
    ...sameAsOf(reading, actor),
    ...(country !== undefined && { country }),
    mentions: found.quotes.map((quote) => mentionOf(quote)),
  });
  const made = { id, quotes: found.quotes };
  byWords.set(words, made);
  return made;
}

// PLOVER does not say what an actor is: an office or an age is a person's, a sector that of a body; the rest are groups.
function kindOf(actor: JsonObject, words: string, country: string | undefined): AuthoredEntity["kind"] {
  if (["office", "gender", "age"].some((key) => shortText(actor[key]) !== undefined)) return "person";
  if (country !== undefined && findValue(countryList, country)?.names.en === words) return "country";
  return shortText(actor["sector"]) === undefined ? "group" : "organization";
}

function mentionOf(quote: AuthoredQuote): AuthoredEntity["mentions"][number] {
  return typeof quote === "string" ? { quote, form: "nominal" } : { ...quote, form: "nominal" };
}

function sameAsOf({ taken }: PloverReading, actor: JsonObject): Pick<AuthoredEntity, "sameAs"> {
  const id = shortText(actor["identifier_id"]);
  if (id === undefined || !/^Q[1-9][0-9]*$/.test(id)) return {};
  taken.take(actor, "identifier_id");
  return { sameAs: [`https://www.wikidata.org/entity/${id}`] };
}

function countryIn({ taken, problems }: PloverReading, actor: JsonObject, place: string): string | undefined {
  const code = shortText(actor["code"]);
  if (code === undefined) return undefined;
  const meaning = ploverCountry(code);
  if (meaning === "none") return undefined;
  if (meaning !== "unknown") {
    taken.take(actor, "code");
    return meaning.country;
  }
  const message = {
    en: `${code} is neither an alpha-3 code of ISO 3166-1 nor a code of PLOVER`,
    ar: `ليس ${code} رمزًا ثلاثيًّا في ISO 3166-1 ولا رمزًا في PLOVER`,
  };
  problems.push({ severity: "warning", place: `${place}/code`, message });
  return undefined;
}
