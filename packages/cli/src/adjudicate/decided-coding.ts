import type { Article, Coding, CodingRecord } from "@diplomatic-visits/core";
import { fields as concepts } from "@diplomatic-visits/core/fields";
import { codingOfArticle, type WrittenCoding } from "@diplomatic-visits/core/internal";
import type { Decision, Difference, Side } from "../compare/difference.ts";
import { type MergeSettings, mergeArticles, type ObjectOrigin } from "../compare/merge-articles.ts";
import type { Adjudication } from "./adjudication.ts";
import { type Choices, decisionOf, unchosen } from "./choice.ts";
import type { ChoicesHead } from "./choices-file.ts";

/** The coding that choices make of two codings. */
export interface DecidedCoding extends WrittenCoding {
  /** The differences that nobody chose for. */
  undecided: Difference[];
  /** How many choices took each side, or another value. */
  taken: Record<Side | "edited", number>;
}

/** Makes the third coding: what is equal, and what was chosen; each object names the coding that it comes from. */
export function decidedCoding(
  { pair, files, asked }: Adjudication,
  { choices, head }: { choices: Choices; head: ChoicesHead },
): DecidedCoding {
  const records = recordsOf({ a: pair.a, b: pair.b }, files, head);
  const isAsked = new Set(asked.map(({ key }) => key));
  const undecided: Difference[] = [];
  const taken = { a: 0, b: 0, edited: 0 };
  const decide = (difference: Difference): Decision => {
    const choice = choices.get(difference.key);
    if (choice) {
      taken[choice.choice === "edit" ? "edited" : choice.choice]++;
      return decisionOf(choice);
    }
    if (isAsked.has(difference.key)) undecided.push(difference);
    return unchosen(difference);
  };
  const merged = mergeArticles(pair, { decide, onObject: naming(records) });
  const { coding, unquotable } = codingOfArticle({ ...merged, codings: records.all });
  return { coding: { ...coding, textHash: pair.a.textHash } satisfies Coding, unquotable, undecided, taken };
}

interface Records {
  all: CodingRecord[];
  /** The id of the record of each coder, and what the records of the second are called in the result. */
  a: string;
  b: string;
  adjudicated: string;
  ofB: ReadonlyMap<string, string>;
}

function recordsOf(articles: Record<Side, Article>, files: Record<Side, string>, head: ChoicesHead): Records {
  const ours = recordsIn(articles.a, files.a, "coding-a");
  const taken = new Set(ours.map(({ id }) => id));
  const ofB = new Map<string, string>();
  const theirs = recordsIn(articles.b, files.b, "coding-b").map((record) => {
    const id = freeName(record.id, taken);
    ofB.set(record.id, id);
    return { ...record, id };
  });
  const [first, second] = [ours[0], theirs[0]] as [CodingRecord, CodingRecord];
  const adjudicated: CodingRecord = {
    id: freeName("adjudicated", taken),
    coder: { kind: "human", name: head.adjudicator ?? "adjudicator" },
    ...(first.codebook !== undefined && first.codebook === second.codebook ? { codebook: first.codebook } : {}),
    ...(head.date === undefined ? {} : { date: head.date }),
    method: "adjudicated",
  };
  return {
    all: [...ours, ...theirs, adjudicated],
    ...{ a: first.id, b: second.id, adjudicated: adjudicated.id, ofB },
  };
}

// A coder that nobody named is called by the file.
function recordsIn({ codings = [] }: Article, file: string, id: string): CodingRecord[] {
  return codings.length > 0 ? codings : [{ id, coder: { kind: "human", name: file } }];
}

function freeName(id: string, taken: Set<string>): string {
  let free = id;
  for (let i = 2; taken.has(free); i++) free = `${id.slice(0, 60)}-${i}`;
  taken.add(free);
  return free;
}

function naming(records: Records): NonNullable<MergeSettings["onObject"]> {
  return (object, origin) =>
    namesItsCoding.has(origin.list) ? { ...object, coding: codingOf(origin, records) } : object;
}

/** The lists whose objects can name their coding. */
const namesItsCoding: ReadonlySet<string> = new Set(
  Object.entries(concepts["Article"]?.fields ?? {})
    .filter(([, { type }]) => concepts[type]?.fields["coding"] !== undefined)
    .map(([list]) => list),
);

// What is decided for one coder throughout is theirs; what mixes both, or is edited, is the adjudicator's.
function codingOf({ a, b, decisions }: ObjectOrigin, records: Records): string {
  const made = decisions.filter((decision) => decision !== "both");
  const ofA = (a?.["coding"] as string | undefined) ?? records.a;
  const ofB = records.ofB.get(b?.["coding"] as string) ?? records.b;
  if (made.some((decision) => typeof decision === "object")) return records.adjudicated;
  if (made.every((decision) => decision === "a")) return a ? ofA : ofB;
  return made.every((decision) => decision === "b") ? ofB : records.adjudicated;
}
