import type { AgreementStage, AgreementType } from "@diplomatic-visits/core";
import { type FoldedWord, foldedList, foldedWords } from "@diplomatic-visits/core/internal";
import { addTo } from "../finding/add-to.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";

/** A value with the folded words that name it. */
export interface Named<T> {
  words: readonly string[];
  value: T;
}

type Names<T> = ReadonlyMap<string, readonly Named<T>[]>;

/** The words of agreements of the active lexicons. */
export interface AgreementTerms {
  types: Names<AgreementType>;
  stages: Names<AgreementStage>;
  passives: Names<AgreementStage>;
  predicates: Names<AgreementStage>;
  passiveAuxiliaries: ReadonlySet<string>;
  between: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  blockers: ReadonlySet<string>;
  barriers: ReadonlySet<string>;
}

/** The words of agreements of the active lexicons, merged into one lookup. */
export const agreementTerms = perLexicons((lexicons: ActiveLexicons): AgreementTerms => {
  const parts = lexicons.flatMap(({ agreements }) => agreements ?? []);
  const list = (key: "blockers" | "barriers" | "passiveAuxiliaries" | "between" | "initials") =>
    new Set(parts.flatMap((part) => foldedList(part[key] ?? "")));
  return {
    types: namesOf(parts.flatMap(({ types }) => types)),
    stages: namesOf(parts.flatMap(({ stages }) => stages)),
    passives: namesOf(parts.flatMap(({ passives }) => passives ?? [])),
    predicates: namesOf(parts.flatMap(({ predicates }) => predicates ?? [])),
    passiveAuxiliaries: list("passiveAuxiliaries"),
    between: list("between"),
    initials: list("initials"),
    blockers: list("blockers"),
    barriers: list("barriers"),
  };
});

function namesOf<T>(rows: readonly (readonly [value: T, phrases: string])[]): Names<T> {
  const names = new Map<string, Named<T>[]>();
  for (const [value, phrases] of rows)
    for (const phrase of phrases.split(/\s+/).filter(Boolean)) {
      const words = foldedWords(phrase.replaceAll("_", " ")).map(({ letters }) => letters);
      addTo(names, words[0] ?? "", { words, value });
    }
  for (const all of names.values()) all.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** The longest name that begins at a word, as written or without its conjunction. */
export function nameAt<T>(names: Names<T>, words: readonly FoldedWord[], i: number): Named<T> | undefined {
  const letters = words[i]?.letters ?? "";
  const known = names.get(letters) ?? (/^[وف]/.test(letters) ? names.get(letters.slice(1)) : undefined);
  return known?.find((name) => name.words.every((word, k) => k === 0 || words[i + k]?.letters === word));
}
