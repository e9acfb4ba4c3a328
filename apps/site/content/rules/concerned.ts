import { issueKinds } from "@diplomatic-visits/core";
import { conceptPath } from "../model/concepts.ts";
import { passed } from "../model/schema.ts";
import { examples, judge } from "./example.ts";

/** What a rule applies to: concepts of the model and codelists. */
export interface Concerned {
  concepts: readonly string[];
  codelists: readonly string[];
}

/** The concepts whose rules a group contains, wherever its examples break. */
const home: Readonly<Record<string, readonly string[]>> = {
  coding: ["Coding", "AuthoredQuote"],
  envelope: ["Article"],
  evidence: ["Evidence"],
  quantity: ["Quantity"],
  statement: ["Statement"],
  text: ["Article"],
  time: ["Time", "TimeExpression", "TimeClaim"],
  visit: ["Visit"],
};

/** Groups whose rules check every string or quote: the location of the example's fault is not informative. */
const everywhere = new Set(["text", "coding"]);

/** What an example, which breaks at one place, does not show. */
const besides: Readonly<Record<string, Partial<Concerned>>> = {
  "envelope/retired-code": { codelists: ["country", "currency", "media-topic"] },
  "envelope/unknown-code": { codelists: ["country", "currency", "media-topic"] },
  "reference/part-of-cycle": { concepts: ["Entity"] },
  "reference/country-mentioned": { concepts: ["Entity"] },
  "reference/one-name-one-entity": { concepts: ["Entity"] },
  "evidence/reason-needed": { concepts: ["Coded", "Claim"] },
  "evidence/source-needed": { concepts: ["Coded", "Claim"] },
  "evidence/alternative-differs": { concepts: ["Coded", "Claim"] },
  "evidence/shared-span": { concepts: ["Coded", "Claim"] },
  "visit/meeting-outside": { concepts: ["Meeting"] },
  "visit/not-begun": { concepts: ["Meeting"] },
  "visit/rank-title": { concepts: ["Office"] },
};

let known: ReadonlyMap<string, Concerned> | undefined;

/** What each rule applies to, derived from its example: the location of the issue, and the object around it. */
export function concerned(): ReadonlyMap<string, Concerned> {
  known ??= new Map(issueKinds.map(({ code }) => [code, concernedBy(code)]));
  return known;
}

function concernedBy(code: string): Concerned {
  const [group = ""] = code.split("/");
  if (group === "read" || group === "shape") return { concepts: [], codelists: [] };
  const example = examples().get(code);
  const result = example && judge(example.broken, "en");
  const places = (result?.issues ?? [])
    .filter((issue) => issue.code === code)
    .map(({ path }) => passed(path, result?.form ?? "article"));
  const named = places.flatMap(({ concepts }) => innermost(concepts, group));
  const found = everywhere.has(group) ? [] : named.filter((name) => group !== "evidence" || name !== "Entity");
  const own = besides[code] ?? {};
  const all = [...(home[group] ?? []), ...(own.concepts ?? []), ...found].map((name) =>
    name.replace(/^Authored(?!Quote)/, ""),
  );
  const lists = [
    ...(own.codelists ?? []),
    ...places.flatMap(({ codelist }) => (codelist === undefined ? [] : [codelist])),
  ];
  return {
    concepts: [...new Set(all)].filter((name) => conceptPath(name) !== undefined),
    codelists: [...new Set(lists)],
  };
}

// The object at fault, and the kind of plain value there.
function innermost(concepts: readonly string[], group: string): string[] {
  const plain = /^(Id|Offset|QuoteText|Note|EdtfDate|TimeValue|LanguageTag|Url|Iri)$/;
  const last = concepts.at(-1) ?? "";
  if (!plain.test(last)) return [last];
  if (group === "reference") return [last];
  return [concepts.filter((name) => !plain.test(name)).at(-1) ?? last, last];
}
