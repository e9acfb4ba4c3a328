import type { Locale } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import { writeYaml } from "@diplomatic-visits/extract/coding-file";
import type { Difference } from "../compare/difference.ts";
import { isSame } from "../compare/difference-kind.ts";
import { fieldName } from "../compare/difference-text.ts";
import { adjudicateWords } from "./adjudicate-words.ts";
import { type Adjudication, codersOf } from "./adjudication.ts";
import { type Choice, type Choices, choiceNames } from "./choice.ts";

/** What a file of choices says of itself beside the choices. */
export interface ChoicesHead {
  /** Who decides. */
  adjudicator?: string;
  /** When. */
  date?: string;
}

/** A file of choices: every difference with what both codings have, and a place for the choice and a note. */
export function choicesYaml(
  adjudication: Adjudication,
  { choices, head, locale }: { choices: Choices; head: ChoicesHead; locale: Locale },
): string {
  const { pair, files, asked } = adjudication;
  const comments = new Map(asked.map((one, i) => [`/choices/${i}`, [headingOf(one, locale)]]));
  const about = (side: "a" | "b") => ({ file: files[side], coders: codersOf(pair[side]) });
  const written = {
    textHash: pair.a.textHash,
    ...{ a: about("a"), b: about("b") },
    ...{ adjudicator: head.adjudicator ?? "", date: head.date ?? "" },
    choices: asked.map((one) => entryOf(one, adjudication, choices.get(one.key))),
  };
  const opening = adjudicateWords[locale].head.map((line) => `# ${line}\n`).join("");
  return `${opening}\n${writeYaml(written, comments)}`;
}

function headingOf(difference: Difference, locale: Locale): string {
  const { list, object } = difference;
  const names = [...new Set([object.a, object.b])].filter((id) => id !== undefined).join(" / ");
  return [list, names, fieldName(difference, locale)].filter((part) => part !== "").join(" · ");
}

function entryOf(difference: Difference, { authored }: Adjudication, choice: Choice | undefined): object {
  return {
    key: difference.key,
    ...{ a: authored(difference, "a"), b: authored(difference, "b") },
    choice: choice?.choice ?? "",
    ...(choice && "value" in choice ? { value: choice.value } : {}),
    note: choice?.note ?? "",
  };
}

/** A fault in a file of choices. */
interface ChoicesProblem {
  kind: keyof (typeof adjudicateWords)["en"]["problem"];
  /** The key of the choice; absent if the file as a whole is at fault. */
  key?: string;
}

/** What a file of choices holds. */
export interface ReadChoices {
  choices: Choices;
  head: ChoicesHead;
  problems: ChoicesProblem[];
}

/** Reads a file of choices, and holds it against the differences: a choice counts only for the values it was made for. */
export function readChoices(bytes: Uint8Array | string, adjudication: Adjudication): ReadChoices {
  const read = readYamlInput(bytes);
  const value = read.ok ? read.value : undefined;
  const nothing = { choices: new Map(), head: {} };
  if (!isNode(value) || !Array.isArray(value["choices"])) return { ...nothing, problems: [{ kind: "shape" }] };
  const { textHash, adjudicator, date } = value;
  if (textHash !== adjudication.pair.a.textHash) return { ...nothing, problems: [{ kind: "text" }] };
  const known = new Map(adjudication.asked.map((one) => [one.key, one]));
  const choices: Choices = new Map();
  const problems = value["choices"].flatMap((entry: unknown): ChoicesProblem[] => {
    const { key, choice, kind } = chosenBy(entry, { adjudication, known });
    if (kind) return [{ kind, ...(key === undefined ? {} : { key }) }];
    if (key === undefined || !choice) return [];
    if (choices.has(key)) return [{ kind: "twice", key }];
    choices.set(key, choice);
    return [];
  });
  const head = { ...textUnder("adjudicator", adjudicator), ...textUnder("date", date) };
  return { choices, head, problems };
}

interface Known {
  adjudication: Adjudication;
  known: ReadonlyMap<string, Difference>;
}

interface Chosen {
  key?: string;
  choice?: Choice;
  kind?: ChoicesProblem["kind"];
}

function chosenBy(entry: unknown, { adjudication, known }: Known): Chosen {
  if (!isNode(entry) || typeof entry["key"] !== "string") return { kind: "shape" };
  const { key, choice, note, value } = entry as Record<string, unknown> & { key: string };
  if (choice === "" || choice === null || choice === undefined) return {};
  if (!choiceNames.includes(choice as Choice["choice"])) return { key, kind: "choice" };
  const difference = known.get(key);
  if (!difference) return { key, kind: "unknown" };
  const isAsBefore = (["a", "b"] as const).every((side) =>
    isSame(entry[side] ?? null, plain(adjudication.authored(difference, side))),
  );
  if (!isAsBefore) return { key, kind: "changed" };
  if (choice === "edit" && (value === undefined || value === null)) return { key, kind: "value" };
  return {
    key,
    choice: {
      choice: choice as Choice["choice"],
      ...(choice === "edit" ? { value } : {}),
      ...textUnder("note", note),
    },
  };
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function textUnder<K extends string>(key: K, value: unknown): { [key in K]?: string } {
  return (typeof value === "string" && value !== "" ? { [key]: value } : {}) as { [key in K]?: string };
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
