import type { Article } from "../src/generated/types.ts";
import { sha256 } from "../src/text/digest.ts";

type Holder = Record<string | number, unknown>;
type Place = readonly [holder: Holder, key: string | number];

/** A sequence of numbers below a limit, the same for the same seed. */
export type Pick = (limit: number) => number;

/** A generator of random numbers (mulberry32), so that a mutant is known by its seed. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Changes an article in one to three places that fit together, so that most mutants keep the shape and reach the rules. */
export function mutate(article: Article, pick: Pick, words: readonly string[]): void {
  for (let rounds = 1 + pick(3); rounds > 0; rounds--) {
    const change = changes[pick(changes.length)] as Change;
    change(article as Article & Holder, pick, words);
  }
}

type Change = (article: Article & Holder, pick: Pick, words: readonly string[]) => void;

function one<T>(list: readonly T[], pick: Pick): T | undefined {
  return list.length > 0 ? list[pick(list.length)] : undefined;
}

function places(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Holder, Array.isArray(value) ? Number(key) : key]);
    places((value as Holder)[key], found);
  }
  return found;
}

const isObject = (value: unknown): value is Holder => typeof value === "object" && value !== null;
const evidenceIn = (article: unknown) =>
  places(article).flatMap(([holder, key]) => {
    const value = holder[key];
    return isObject(value) && typeof value["start"] === "number" && typeof value["quote"] === "string" ? [value] : [];
  });

/** A value of the same key from elsewhere: it has the right shape, but rarely the right meaning. */
const likeAnother: Change = (article, pick) => {
  const all = places(article).filter(([, at]) => at !== "text");
  const [holder, key] = one(all, pick) as Place;
  const keys = new Map<unknown, string | number>(all.map(([parent, at]) => [parent[at], at]));
  const nameOf = (list: unknown, at: string | number) => (typeof at === "number" ? keys.get(list) : at);
  const name = nameOf(holder, key);
  const alike = all.filter(([other, at]) => nameOf(other, at) === name);
  const [twin, at] = one(alike, pick) ?? [holder, key];
  holder[key] = structuredClone(twin[at]);
};

const withoutOne: Change = (article, pick) => {
  const [holder, key] = one(
    places(article).filter(([, at]) => at !== "text"),
    pick,
  ) as Place;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

const twice: Change = (article, pick) => {
  const lists = places(article).flatMap(([holder, key]) =>
    Array.isArray(holder[key]) ? [holder[key] as unknown[]] : [],
  );
  const list = one(
    lists.filter(({ length }) => length > 0),
    pick,
  );
  if (list) list.splice(pick(list.length), 0, structuredClone(list[pick(list.length)]));
};

const otherOrder: Change = (article, pick) => {
  const lists = places(article).flatMap(([holder, key]) =>
    Array.isArray(holder[key]) ? [holder[key] as unknown[]] : [],
  );
  one(
    lists.filter(({ length }) => length > 1),
    pick,
  )?.reverse();
};

/** Moves the ends of a quote; mostly the quote follows, so that it stays the text at its span. */
const otherSpan: Change = (article, pick) => {
  const evidence = one(evidenceIn(article), pick);
  if (!evidence) return;
  const far = pick(4) === 0 ? 60 : 8;
  const start = Math.max(0, Number(evidence["start"]) + pick(2) * (pick(far) - (far >> 1)));
  const end = Math.min(article.text.length, Number(evidence["end"]) + pick(2) * (pick(far) - (far >> 1)));
  Object.assign(evidence, { start, end });
  if (pick(5) > 0) evidence["quote"] = article.text.slice(start, end);
};

/** Spoils the quotes of one entity, or all quotes. */
const otherQuotes: Change = (article, pick) => {
  const holder = pick(3) > 0 ? one(article.entities ?? [], pick) : article;
  for (const evidence of evidenceIn(holder)) evidence["quote"] = `${evidence["quote"]}x`;
};

const signs = [
  "\u0000",
  "\u0007",
  "\u200b",
  "\u202e",
  "\u2067",
  "\ufeff",
  "\ufffd",
  "\ue000",
  "а",
  "ﷺ",
  "́",
  "\ud800",
  "\r",
];
const marks = ["\n", "“", "”", "«", "»", "(", ")", "-", ".", ",", "5", "٣", "’", "👩‍👩‍👧", "ال", "ي"];

/** Writes words over the text, of the same length, and lets the quotes follow. */
const otherWords: Change = (article, pick, words) => {
  const kind = pick(8);
  const near = one(evidenceIn(article), pick);
  const word = (kind === 0 ? one(signs, pick) : kind === 1 ? one(marks, pick) : ` ${one(words, pick)} `) as string;
  const at =
    near && pick(4) > 0
      ? Number(near[pick(2) === 0 ? "start" : "end"]) - pick(word.length + 6)
      : pick(article.text.length);
  if (at < 0 || at + word.length > article.text.length) return;
  article.text = article.text.slice(0, at) + word + article.text.slice(at + word.length);
  if (pick(10) > 0) article.textHash = sha256(article.text);
  if (pick(10) === 0) return;
  for (const evidence of evidenceIn(article))
    evidence["quote"] = article.text.slice(Number(evidence["start"]), Number(evidence["end"]));
};

const dates =
  "2026-03-04 2025-03-04 2026-02-30 2026-03 2026 202X 2026-03-01/2026-03-20 2026-03-04/.. XXXX-03-04 P3D 2026-03-04? 2021-04-13 2026-21 2026-03-05T10:00:00Z".split(
    " ",
  );
const places3 = "XX EU UN IR RU US EUR USD ZZZ".split(" ");
const tags = "ar en en-gb iw xx-nowhere fa fr und".split(" ");
const addresses = [
  "https://example.org/",
  "http://user@example.org/",
  "javascript:alert(1)",
  "https://ехample.org/",
  "ni:///sha-256;x",
  "urn:x:1",
];
const licences = ["CC-BY-4.0", "all rights reserved", "MIT OR", "LicenseRef-Confidential"];
const states = ["stated", "inferred", "external"];
const odd: readonly unknown[] = [0, -1, 2.5, 1e6, 200, "x", "unnamed", "article-voice", true, false];
const values: Readonly<Record<string, readonly unknown[]>> = {
  ...{
    value: [...dates, ...places3, ...odd, 5, 20, 3000],
    country: places3,
    unit: [...places3, "percent"],
    state: states,
  },
  ...{
    datePublished: dates,
    dateModified: dates,
    date: dates,
    inLanguage: tags,
    url: addresses,
    id: [...addresses, "unnamed"],
  },
  ...{
    license: licences,
    basis: ["explicit", "resolved-from-publication", "unresolved", "numeral", "vague", "dual", "external"],
  },
  ...{
    mod: ["approx", "at-least"],
    form: ["metonym", "name"],
    textDirection: ["ltr", "rtl"],
    kind: ["group", "heading", "turn", "person"],
  },
  ...{ directness: ["direct", "indirect"], channel: ["phone", "in-person"], note: ["a note"], archivedAt: addresses },
};

const otherValue: Change = (article, pick) => {
  const known = places(article).filter(([, key]) => values[key] !== undefined);
  const [holder, key] = one(known, pick) ?? [article, "inLanguage"];
  holder[key] = one(values[key] ?? odd, pick);
};

const optional = [
  "note",
  "mod",
  "value",
  "country",
  "partOf",
  "members",
  "datePublished",
  "cue",
  "url",
  "dateModified",
  "usageInfo",
];

/** Adds a field that the object may have, or removes it. */
const otherField: Change = (article, pick) => {
  const objects = [
    article as Holder,
    ...places(article).flatMap(([holder, key]) => (isObject(holder[key]) ? [holder[key]] : [])),
  ];
  const holder = one(
    objects.filter((value) => !Array.isArray(value)),
    pick,
  ) as Holder;
  const key = one(optional, pick) as string;
  if (holder[key] !== undefined) delete holder[key];
  else
    holder[key] = one(values[key] ?? places(article).flatMap(([other, at]) => (at === key ? [other[at]] : [])), pick);
  if (holder[key] === undefined) delete holder[key];
};

const changes: readonly Change[] = [
  ...[likeAnother, likeAnother, likeAnother, likeAnother, withoutOne, twice, otherOrder],
  ...[
    otherSpan,
    otherSpan,
    otherQuotes,
    otherSpan,
    otherWords,
    otherWords,
    otherWords,
    otherValue,
    otherValue,
    otherField,
    otherField,
  ],
];
