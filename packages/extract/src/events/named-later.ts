import { isAt, isPartedBefore, orderOf } from "./clause.ts";
import type { Actor, EventFound } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isOwner } from "./subject-first/partners.ts";
import { isPluralActor } from "./subject-first/plural.ts";

const pair = 2;

/**
 * Names the office holders of the sentence before by the names that open a sentence: "The Greek and Irish ministers met in Oslo. Anna
 * Bellou and Leo Marsh agreed", "Romania's president called his colleague. Ion Brad promised Ana Rusu help".
 */
export function nameOfficesBefore(view: SentenceView, before: readonly EventFound[]): void {
  if (before.length === 0 || orderOf(view, 0) !== "subject-first") return;
  const names = openingNames(view);
  const offices = [...new Map(before.flatMap(({ actors }) => actors).map((actor) => [actor.start, actor])).values()];
  const isNamed = offices.some(({ person }) => person);
  const [only, another] = offices.filter(({ person, place }) => !person && !place);
  if (!only || isNamed || names.length === 0) return;
  if (!another) nameOnly(view, before, { office: only, names });
  else if (offices.length === pair) namePair(view, before, { offices: [only, another], names });
}

interface Named {
  office: Actor;
  /** The names that open the sentence, joined by "and". */
  names: readonly Actor[];
}

function nameOnly(view: SentenceView, before: readonly EventFound[], { office, names }: Named): void {
  const isPlural = isPluralActor(view, office);
  if (isPlural ? names.length !== pair : names.length !== 1 || isGroup(view, office)) return;
  for (const event of before)
    replace(event, office, isPlural ? names : [{ ...office, person: names[0]?.person as never }]);
}

function isGroup(view: SentenceView, { start, end }: Actor): boolean {
  const words = view.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => view.terms.has("groups", word));
}

interface NamedPair {
  offices: readonly [Actor, Actor];
  names: readonly Actor[];
}

// the subject names the first, and the only other new name the second
function namePair(view: SentenceView, before: readonly EventFound[], { offices, names }: NamedPair): void {
  if (offices.some((office) => isPluralActor(view, office))) return;
  const others = view.actors.filter((actor) => isNewName(view, actor) && !names.includes(actor));
  const [first, second] = names.length === pair ? names : [...names, ...others];
  if (names.length + (names.length === pair ? 0 : others.length) !== pair || !first?.person || !second?.person) return;
  for (const event of before) {
    replace(event, offices[0], [{ ...offices[0], person: first.person }]);
    replace(event, offices[1], [{ ...offices[1], person: second.person }]);
  }
}

function replace(event: EventFound, office: Actor, by: readonly Actor[]): void {
  event.actors = event.actors.flatMap((actor) => (actor.start === office.start ? by : [actor]));
  for (const { start, end } of by) if (start >= event.end) event.evidence.push({ start, end });
}

// the names that begin the sentence: one, or two joined by "and"
function openingNames(view: SentenceView): Actor[] {
  const first = view.actorOf[0];
  if (!first || !isNewName(view, first)) return [];
  const next = view.words.findIndex(({ start }) => start >= first.end);
  const second = isAt(view, next, "and") ? view.actorOf[next + 1] : undefined;
  // "Anna Bellou, a blogger, took photos"
  const isDescribed = next !== -1 && isPartedBefore(view, next) && !isAt(view, next, "relatives");
  if (!second) return isAt(view, next, "and") || isDescribed ? [] : [first];
  return isNewName(view, second) ? [first, second] : [];
}

// a name that the text has not mentioned before, and to which nothing gives an office
function isNewName(view: SentenceView, actor: Actor): boolean {
  const { person, start } = actor;
  if (!person || isOwner(view, actor) || person.titles.length > 0 || person.country !== undefined) return false;
  const mention = Math.min(...person.mentions.map((one) => one.start));
  return mention === start && / /.test(person.name);
}
