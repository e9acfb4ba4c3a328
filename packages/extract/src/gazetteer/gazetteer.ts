import { foldText } from "@diplomatic-visits/core/text";
import { ambiguities } from "./ambiguities.ts";
import type { Ambiguity } from "./ambiguity.ts";
import { allForms, spellings } from "./forms.ts";
import { inflected } from "./inflection.ts";
import { listOf } from "./list-of.ts";
import { otherNames } from "./other-names.ts";
import { type Meaning, type Phrase, phraseOf } from "./phrase.ts";

/** The phrases of the gazetteer by their first word, the longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Phrase[]>;

let built: Gazetteer | undefined;

/** The gazetteer, built when first needed. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const phrases = new Map<string, Phrase>();
  const at = (form: string, folded: string): Phrase => {
    const phrase = phrases.get(folded) ?? phraseOf(form, folded);
    phrases.set(folded, phrase);
    return phrase;
  };
  for (const { form, folded, meaning } of foldedForms()) addMeaning(at(form, folded), meaning);
  for (const [, folded] of foldedWithInflection(otherNames)) at("", folded).meanings = [];
  for (const [folded, ambiguity] of ambiguousForms()) {
    const phrase = phrases.get(folded);
    if (phrase) phrase.ambiguity ??= ambiguity;
  }
  return byFirstWord(phrases.values());
}

function foldedForms(): { form: string; folded: string; meaning: Meaning }[] {
  const forms = allForms();
  const folded = foldAll(forms.map(({ form }) => form));
  return forms.flatMap(({ form, meaning, stem }, i) => {
    const letters = folded[i] as string;
    const all = stem ? inflected(letters) : [letters];
    return all.map((one) => ({ form, folded: one, meaning }));
  });
}

// of two meanings for one country the first stays: the name before the capital and the adjective of the same letters
function addMeaning(phrase: Phrase, meaning: Meaning): void {
  const known = phrase.meanings.find(({ country }) => country === meaning.country);
  if (!known) phrase.meanings.push(meaning);
  else if (known.kind === "country" && meaning.kind === "adjective") phrase.alsoAdjective = true;
}

function ambiguousForms(): [folded: string, ambiguity: Ambiguity][] {
  return ambiguities.flatMap((ambiguity) =>
    foldedWithInflection(listOf(ambiguity.forms).flatMap(spellings)).map(([, folded]): [string, Ambiguity] => [
      folded,
      ambiguity,
    ]),
  );
}

// a form with * stands for all that is inflected from it
function foldedWithInflection(forms: readonly string[]): [form: string, folded: string][] {
  const folded = foldAll(forms);
  return forms.flatMap((form, i) => {
    const letters = folded[i] as string;
    const all = letters.endsWith("*") ? inflected(letters.slice(0, -1)) : [letters];
    return all.map((one): [string, string] => [form, one]);
  });
}

function byFirstWord(phrases: Iterable<Phrase>): Gazetteer {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] as string;
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

// at once, since a fold has a cost of its own
function foldAll(forms: readonly string[]): string[] {
  return foldText(forms.join("|"), "orthographic").toLowerCase().split("|");
}
