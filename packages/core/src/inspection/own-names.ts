import type { ArticleIndex, Mentioned } from "../article/article-index.ts";
import type { Entity } from "../generated/types.ts";
import { foldedWords } from "../text/folded-words.ts";
import { Kept } from "../text/kept.ts";
import { remembered } from "../text/remembered.ts";

type Index = Pick<ArticleIndex, "article" | "entities" | "kept">;

/** The names of the entities of one kind in the language of the text. */
interface Names {
  words: ReadonlyMap<Entity, readonly string[]>;
  /** The entities by their whole names. */
  byName: ReadonlyMap<string, readonly Entity[]>;
  /** The entities by each word of their names. */
  byWord: ReadonlyMap<string, readonly Entity[]>;
}

const known = new Kept<Map<Entity["kind"], Names>>();

// Whether a mention is, at first sight, its entity's own name or a part of it.
function isOwnName({ name }: Entity, quote: string): boolean {
  for (const tag in name) {
    const own = name[tag] ?? "";
    if (own.includes(quote) || quote.includes(own)) return true;
  }
  return false;
}

/**
 * The entity of the same kind that a mention names instead of its own: the mention is the name of the other, or words of it
 * if both are persons, and has no word of its own name. Undefined if it may name its own, or more than one.
 */
export function otherOfName(index: Index, { mention, entity }: Mentioned): Entity | undefined {
  if (mention.form !== "name" || isOwnName(entity, mention.quote)) return undefined;
  const names = namesOf(index, entity.kind);
  const own = names.words.get(entity);
  const words = wordsOf(mention.quote);
  // only names in the language of the text can be compared
  if (!own || words.some((word) => own.some((one) => areAlike(one, word)))) return undefined;
  const whole = names.byName.get(words.join(" ")) ?? none;
  // short words may be particles: of two whole names, they do not make one the other
  const mayBePart = entity.kind === "person" && whole.length === 0 && !words.some((word) => own.includes(word));
  const others = mayBePart ? personsNamed(names, words) : whole;
  return others.length === 1 ? others[0] : undefined;
}

const none: readonly Entity[] = [];

/** A word of more persons than this tells nobody apart. */
const fewPersons = 32;

// The persons whose names have all the words.
function personsNamed({ words, byWord }: Names, quoted: readonly string[]): readonly Entity[] {
  const word = quoted.find(isLong);
  const persons = word === undefined ? none : (byWord.get(word) ?? none);
  if (persons.length > fewPersons) return none;
  return persons.filter((person) => quoted.every((one) => words.get(person)?.includes(one)));
}

function namesOf(index: Index, kind: Entity["kind"]): Names {
  const kinds = known.get(index) ?? new Map<Entity["kind"], Names>();
  known.set(index, kinds);
  const names = kinds.get(kind) ?? lookUp(index, kind);
  kinds.set(kind, names);
  return names;
}

function lookUp({ article, entities }: Index, kind: Entity["kind"]): Names {
  const language = primary(article.inLanguage);
  const words = new Map<Entity, readonly string[]>();
  const byName = new Map<string, Entity[]>();
  const byWord = new Map<string, Entity[]>();
  for (const entity of entities.values()) {
    if (entity.kind !== kind) continue;
    const tag = Object.keys(entity.name).find((one) => primary(one) === language);
    if (tag === undefined) continue;
    const own = wordsOf(entity.name[tag] ?? "");
    words.set(entity, own);
    add(byName, own.join(" "), entity);
    if (kind === "person") for (const word of new Set(own)) add(byWord, word, entity);
  }
  return { words, byName, byWord };
}

function add(lists: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = lists.get(key);
  if (list) list.push(entity);
  else lists.set(key, [entity]);
}

function primary(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}

// Articles repeat names.
const wordsOf = remembered((text): readonly string[] => foldedWords(text).map(({ letters }) => letters));

/** Shorter words are not compared by their parts. */
const shortest = 3;

function isLong({ length }: string): boolean {
  return length >= shortest;
}

// Words of one name with other endings or particles: Брилл and Брилла, the same word with ال or و before it.
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!isLong(short)) return false;
  return long.includes(short) || long.startsWith(short.slice(0, Math.max(shortest, Math.ceil(0.6 * short.length))));
}
