import { nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import { gapBefore, lettersAt, type SpeechText } from "../speech-text.ts";

const longestPhrase = 9;

/**
 * The noun phrase that begins at a word, in a language whose subjects follow their verbs: a head, its genitives and adjectives, and the
 * name after them. `isShort` ends it at the first definite noun, where an object may follow.
 */
export function phraseFrom(speech: SpeechText, at: number, end: number, isShort: boolean): SpeakerWords | undefined {
  if (at >= end || !opensPhrase(speech, at)) return undefined;
  let to = at;
  let hasDefinite = false;
  while (to < end && to - at < longestPhrase && (to === at || gapBefore(speech, to) === " ")) {
    const actor = speech.personOf[to];
    if (actor) {
      const named = nameFrom(speech, to, end) as number;
      return speakerOf(speech, at, named);
    }
    if (to > at && endsPhrase(speech, to, hasDefinite && isShort)) break;
    hasDefinite ||= isDefiniteAt(speech, to);
    to++;
  }
  return speakerOf(speech, at, to);
}

function opensPhrase(speech: SpeechText, at: number): boolean {
  const { terms, quotationOf, timeOf, words } = speech;
  const letters = lettersAt(speech, at);
  if ((quotationOf[at] as number) >= 0 || words[at]?.isNumeral) return false;
  if (timeOf[at] && !speech.personOf[at]) return false;
  return !(
    terms.has("prepositions", letters) ||
    terms.has("complementizers", letters) ||
    terms.has("conjunctions", letters) ||
    terms.has("relatives", letters) ||
    terms.has("blockers", letters) ||
    isAdverbAt(speech, at) ||
    isPrefixed(speech, at)
  );
}

/** Whether a word is an adverb between a verb and its subject or its clause. */
export function isAdverbAt(speech: SpeechText, at: number): boolean {
  return (
    speech.terms.has("adverbs", lettersAt(speech, at)) ||
    speech.terms.has("adverbs", speech.terms.bare(lettersAt(speech, at)))
  );
}

// "للصحفيين", "بالتعاون": a preposition is written onto the word, unless the word is an entity or a known head
function isPrefixed(speech: SpeechText, at: number): boolean {
  const letters = lettersAt(speech, at);
  const { terms } = speech;
  if (speech.personOf[at] ?? speech.placeOf[at] ?? speech.organizationOf[at]) return false;
  if (terms.has("people", letters) || terms.has("institutions", letters)) return false;
  return /^(?:لل|بال)/.test(letters) || (terms.fits("prefixed", letters) && isHead(speech, letters.slice(1)));
}

function isHead({ terms }: SpeechText, letters: string): boolean {
  return terms.has("people", letters) || terms.has("institutions", letters) || terms.has("documents", letters);
}

function endsPhrase(speech: SpeechText, at: number, isComplete: boolean): boolean {
  const letters = lettersAt(speech, at);
  const { terms, placeOf, words, text } = speech;
  // المتحدث باسم الحكومة
  if (letters === "باسم") return false;
  if (!opensPhrase(speech, at) || (speech.terms.verbsAt(words, at).length > 0 && !speech.personOf[at])) return true;
  if (terms.has("people", letters) && terms.has("people", lettersAt(speech, at - 1)) === false && isComplete)
    return true;
  if (!isComplete) return false;
  const place = placeOf[at];
  if (place?.kind === "adjective") return false;
  return !/^\P{L}*$/u.test(text.slice(words[at]?.start, words[at]?.start)) || !isAgreeingAdjective(speech, at);
}

// الخارجية, الكبير: an adjective of nationality or with the ending ية continues a definite phrase
function isAgreeingAdjective(speech: SpeechText, at: number): boolean {
  return speech.placeOf[at]?.kind === "adjective";
}

function isDefiniteAt(speech: SpeechText, at: number): boolean {
  return (
    /^و?ال/.test(lettersAt(speech, at)) ||
    speech.placeOf[at]?.kind === "country" ||
    speech.placeOf[at]?.kind === "capital"
  );
}
