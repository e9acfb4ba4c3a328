import type { EntityKind, LanguageMap } from "@diplomatic-visits/core";
import { countryList, findValue } from "@diplomatic-visits/core/codelists";
import { foldedWords, foldText, type Span } from "@diplomatic-visits/core/internal";
import { isOfficeOfOne } from "../events/office-of-one.ts";
import type { Finding } from "../finding/finding.ts";
import type { PlaceFound } from "../gazetteer/find-places.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { OrganizationFound } from "../organizations/find-organizations.ts";
import type { PairFound } from "../pairs/find-pairs.ts";
import type { CounterpartFound } from "../persons/counterparts.ts";
import type { PersonFound } from "../persons/person.ts";
import { statementTerms } from "../statements/statement-terms.ts";
import type { StateFound } from "../states/find-states.ts";
import { kebabOf } from "./draft-ids.ts";
import { languageOfWords, withWholeArticle } from "./name-language.ts";
import { romanized } from "./romanized.ts";

/** An entity to be drafted; its mentions are planned separately. */
export interface EntityPlan {
  key: string;
  kind: EntityKind;
  /** The preferred id; another is given if it is taken. */
  id: string;
  name: LanguageMap;
  country?: string;
  /** The key of the entity it is part of, if that one is drafted too. */
  partOf?: string;
  /** The key of the state that a person holds an office of, if no list has that state. */
  state?: string;
  /** The keys of its members. */
  members?: readonly string[];
  person?: PersonFound;
  /** The words that name the person as somebody's counterpart. */
  counterpart?: CounterpartFound;
  /** The finding that introduced it. */
  finding: Pick<Finding, "rule" | "certainty">;
}

const unions: Readonly<Record<string, string>> = { EU: "european-union", UN: "united-nations" };

/** The key of a country's entity; a union of states is an organization. */
export function countryKey(code: string): string {
  const union = unions[code];
  return union ? `organization ${union}` : `country ${code}`;
}

/** The plan of a country, or of the union that has a country's code. */
export function countryPlan({ country: code, rule, certainty }: PlaceFound): EntityPlan {
  const { en = code, ar } = findValue(countryList, code)?.names ?? {};
  return {
    key: countryKey(code),
    kind: unions[code] ? "organization" : "country",
    id: unions[code] ?? kebabOf(en) ?? `country-${code.toLowerCase()}`,
    name: { ...(ar === undefined ? {} : { ar }), en },
    country: code,
    finding: { rule, certainty },
  };
}

/** The key of a capital's entity when it is meant as a city. */
export function capitalKey({ name, country: code }: Pick<PlaceFound, "name" | "country">): string {
  return `capital ${name} ${code}`;
}

/** A text, and the lexicons that it is read with. */
export interface ReadText {
  text: string;
  lexicons: ActiveLexicons;
}

/** The plan of a capital that is meant as a city. */
export function capitalPlan({ text, lexicons }: ReadText, place: PlaceFound): EntityPlan {
  const language = languageOfWords(lexicons, text.slice(place.start, place.end));
  return {
    key: capitalKey(place),
    kind: "place",
    id: kebabOf(place.name) ?? "capital",
    name: { ...(language === "en" ? {} : { [language]: withWholeArticle(lexicons, text, place) }), en: place.name },
    country: place.country,
    finding: { rule: place.rule, certainty: place.certainty },
  };
}

/** The key of the entity of a state that no list has, or of its capital. */
export function stateKey(name: string): string {
  return `state ${name}`;
}

/** The plan of a state that no list has, or of its capital. */
export function statePlan(lexicons: ActiveLexicons, state: StateFound): EntityPlan {
  const { name, kind, capitalOf, rule, certainty } = state;
  return {
    key: stateKey(name),
    kind,
    id: kebabOf(name) ?? kind,
    name: { [languageOfWords(lexicons, name)]: name },
    ...(capitalOf === undefined ? {} : { partOf: stateKey(capitalOf) }),
    finding: { rule, certainty },
  };
}

/** The key of the entity of a town that no list has. */
export function townKey(folded: string): string {
  return `town ${folded}`;
}

/** The plan of a town that no list has, named as the goal of a visit. */
export function townPlan({ text, lexicons }: ReadText, { start, end }: Span, key: string): EntityPlan {
  const words = text.slice(start, end);
  return {
    key,
    kind: "place",
    id: kebabOf(romanized(lexicons, words)) ?? "town",
    name: { [languageOfWords(lexicons, words)]: words },
    finding: { rule: "event/town", certainty: "candidate" },
  };
}

/** The key of an organization's entity. */
export function organizationKey({ id }: Pick<OrganizationFound, "id">): string {
  return `organization ${id}`;
}

/** The plan of an organization. */
export function organizationPlan(organization: OrganizationFound): EntityPlan {
  const { id, names, country: code, form, rule, certainty } = organization;
  return {
    key: organizationKey(organization),
    kind: "organization",
    // an organization that is in no list is known by its folded name
    id: kebabOf(id) ?? "organization",
    name: names,
    ...(code === undefined ? {} : form === "metonym" ? { partOf: countryKey(code) } : { country: code }),
    finding: { rule, certainty },
  };
}

/** The plan of a person, the n-th of the text. */
export function personPlan(lexicons: ActiveLexicons, person: PersonFound, n: number): EntityPlan {
  return {
    key: `person ${n}`,
    kind: "person",
    id: kebabOf(romanized(lexicons, person.name)) ?? `person-${n}`,
    name: { [languageOfWords(lexicons, person.name)]: person.name },
    ...(person.country === undefined ? {} : { country: person.country }),
    person,
    finding: { rule: person.rule, certainty: person.certainty },
  };
}

/** The key of an unnamed group or office that takes part in an event, by its folded words. */
export function groupKey(folded: string): string {
  return `group ${folded.toLowerCase()}`;
}

/** The key of two states or office holders together: by its members, and by its words where the text leaves them open. */
export function pairKey({ noun }: PairFound, members: readonly string[]): string {
  return `pair ${members.length > 0 ? members.join(" + ") : noun}`;
}

/** The plan of two states or office holders together; a second pair of the same words is named by its members. */
export function pairPlan(
  { text, lexicons }: ReadText,
  { start, end, rule, certainty }: PairFound,
  { key, members, names }: { key: string; members: readonly string[]; names: readonly string[] },
): EntityPlan {
  const words = names.length > 0 ? names.join(" – ") : text.slice(start, end);
  return {
    key,
    kind: "group",
    id: kebabOf(romanized(lexicons, words)) ?? "group",
    name: { [languageOfWords(lexicons, words)]: words },
    members,
    finding: { rule, certainty },
  };
}

/** The plan of a person known only as a speaker by name. */
export function speakerPlan({ text, lexicons }: ReadText, { start, end }: Span, key: string): EntityPlan {
  const words = text.slice(start, end);
  return {
    key,
    kind: "person",
    id: kebabOf(romanized(lexicons, words)) ?? "speaker",
    name: { [languageOfWords(lexicons, words)]: words },
    finding: { rule: "statement/speaker", certainty: "candidate" },
  };
}

/** The plan of a group or office holder that an event names by a common noun, the n-th of the text. */
export function groupPlan({ text, lexicons }: ReadText, { start, end }: Span, n: number): EntityPlan {
  const words = text.slice(start, end);
  const kind = isOfficeOfOne(lexicons, words) ? "person" : "group";
  return {
    key: groupKey(foldText(words, "orthographic")),
    kind,
    id: kebabOf(romanized(lexicons, words)) ?? `${kind === "group" ? "group" : "office-holder"}-${n}`,
    name: { [languageOfWords(lexicons, words)]: words },
    finding: { rule: "event/group", certainty: "candidate" },
  };
}

/** The plan of a body that speaks and that the text only describes: the foreign ministry, الوفد. */
export function institutionPlan(
  { text, lexicons }: ReadText,
  { start, end }: Span,
  { key, country }: { key: string; country: string | undefined },
): EntityPlan {
  const words = text.slice(start, end);
  const terms = statementTerms(lexicons);
  const kind = foldedWords(words).some(({ letters }) => terms.has("groups", letters)) ? "group" : "organization";
  return {
    ...{ key, kind, id: kebabOf(romanized(lexicons, words)) ?? kind },
    name: { [languageOfWords(lexicons, words)]: words },
    ...(country === undefined ? {} : { country }),
    finding: { rule: "statement/speaker", certainty: "candidate" },
  };
}
