import { titleAt } from "../../persons/title-at.ts";
import { nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";

const longestPhrase = 9;

/**
 * The noun phrase that begins at a word, in a language whose subjects follow their verbs: a head, its genitives and adjectives, and the
 * name after them. An `extent` of true ends it at the first definite noun, where an object may follow; `governed` at a preposition.
 */
export function speakerPhraseFrom(
  speech: SpeechText,
  at: number,
  end: number,
  extent: boolean | "governed",
): SpeakerWords | undefined {
  if (at >= end || !opensPhrase(speech, at)) return undefined;
  return phraseWithin(speech, { at, end }, extent);
}

/** The noun phrase that begins at a word, even one with a preposition written onto it. */
export function phraseWithin(
  speech: SpeechText,
  { at, end }: { at: number; end: number },
  extent: boolean | "governed",
): SpeakerWords | undefined {
  const isShort = extent === true;
  let to = at;
  let hasDefinite = false;
  while (to < end && to - at < longestPhrase && (to === at || gapBefore(speech, to) === " ")) {
    if (speech.personOf[to]) return together(speech, { at, to: nameFrom(speech, to, end) as number }, end);
    if (to > at && stopsBefore(speech, { at, to, hasDefinite }, extent)) break;
    hasDefinite ||= isDefiniteAt(speech, to);
    to++;
    if (isShort && endsBody(speech, to)) break;
  }
  to = withOrganization(speech, isShort ? withOffice(speech, { at, to }, end) : to, end);
  return withName(speech, { from: at, to: withTitle(speech, at, withConjoined(speech, to, end)) }, end);
}

// «جدد أمير قطر جاسم وملك الأردن راشد»: two persons speak together
function together(speech: SpeechText, { at, to }: { at: number; to: number }, end: number): SpeakerWords | undefined {
  const own = speakerOf(speech, at, to);
  if (!own || to >= end || gapBefore(speech, to) !== " " || !isConjoined(speech, to)) return own;
  const other = phraseWithin(speech, { at: to, end }, false);
  if (!other?.speaker.person) return own;
  const { start } = own.speaker;
  return {
    from: at,
    to: other.to,
    speaker: { ...own.speaker, start, end: other.speaker.end, others: [other.speaker] },
  };
}

interface Growing {
  at: number;
  to: number;
  hasDefinite: boolean;
}

function stopsBefore(speech: SpeechText, { at, to, hasDefinite }: Growing, extent: boolean | "governed"): boolean {
  if (endsPhrase(speech, to, hasDefinite && extent === true)) return true;
  const letters = speechLettersAt(speech, to);
  if (extent === "governed" && /^ب.{3}/.test(letters) && letters !== "باسم" && !speech.placeOf[to]) return true;
  return extent === true && isIndefiniteGroup(speech, at);
}

// before an object, the name of a country or of a body is the whole subject
function endsBody(speech: SpeechText, to: number): boolean {
  const body = speech.organizationOf[to - 1] ?? bodyPlace(speech, to - 1);
  return body !== undefined && body.end <= (speech.words[to - 1]?.end ?? 0);
}

function withOffice(speech: SpeechText, { at, to }: { at: number; to: number }, end: number): number {
  const office = titleAt({ words: speech.words, places: speech.placeOf, lexicons: speech.lexicons }, at);
  return office?.title.office && office.to > at ? withAdjectives(speech, office.to, end) : to;
}

function withOrganization(speech: SpeechText, from: number, end: number): number {
  let to = from;
  while (to < end && speech.organizationOf[to] && speech.organizationOf[to] === speech.organizationOf[to - 1]) to++;
  return to;
}

// صحيفة «النهار»: the name of a newspaper between marks
function withTitle(speech: SpeechText, at: number, to: number): number {
  const n = speech.quotationOf[to] ?? -1;
  if (
    n < 0 ||
    !speech.terms.has("titledBodies", speechLettersAt(speech, at)) ||
    !/^ ["“«]$/.test(gapBefore(speech, to))
  )
    return to;
  let last = to;
  while (speech.quotationOf[last] === n) last++;
  return last - to <= longestName ? last : to;
}

function bodyPlace(speech: SpeechText, i: number) {
  const place = speech.placeOf[i];
  return place?.kind === "adjective" ? undefined : place;
}

function withAdjectives(speech: SpeechText, from: number, end: number): number {
  let to = from;
  while (to < end && gapBefore(speech, to) === " " && speech.placeOf[to]?.kind === "adjective") to++;
  return to;
}

// ناشطون, محللون: an indefinite plural has no genitive after it
function isIndefiniteGroup(speech: SpeechText, at: number): boolean {
  return (
    /[^\s](?:ون|ان)$/.test(speechLettersAt(speech, at)) &&
    !/^ال/.test(speechLettersAt(speech, at)) &&
    speech.terms.has("people", speechLettersAt(speech, at))
  );
}

// منظمة التعاون ومجلس التعاون: several bodies speak together
function withConjoined(speech: SpeechText, from: number, end: number): number {
  let to = from;
  while (to < end && gapBefore(speech, to) === " " && isConjoined(speech, to)) {
    to++;
    while (to < end && gapBefore(speech, to) === " " && /^ال(?!ي$)/.test(speechLettersAt(speech, to))) to++;
  }
  return to;
}

function isConjoined(speech: SpeechText, at: number): boolean {
  const letters = speechLettersAt(speech, at);
  const bare = speech.terms.bare(letters);
  if (bare === letters || !letters.startsWith("و")) return false;
  return speech.terms.has("institutions", bare) || speech.terms.has("people", bare);
}

const longestName = 4;

// «قال الناطق باسم الحكومة، تشيكو بانداوي، إن»: the name between commas
function withName(
  speech: SpeechText,
  { from, to }: { from: number; to: number },
  end: number,
): SpeakerWords | undefined {
  const own = speakerOf(speech, from, to);
  if (!own || own.speaker.person || to >= end || !/^[،,] $/.test(gapBefore(speech, to))) return own;
  if (!speech.terms.has("people", speechLettersAt(speech, from))) return own;
  const actor = speech.personOf[to];
  let last = to;
  while (last < end && (actor ? speech.personOf[last] === actor : isNameWord(speech, last, to))) last++;
  const isClosed = /^[،,] /.test(gapBefore(speech, last));
  if (last - to < 2 || last - to > longestName || !isClosed) return own;
  const name = speakerOf(speech, to, last);
  return name && { from, to: last, speaker: name.speaker };
}

function isNameWord(speech: SpeechText, i: number, first: number): boolean {
  if (i > first && gapBefore(speech, i) !== " ") return false;
  return (
    opensPhrase(speech, i) &&
    !/^ال/.test(speechLettersAt(speech, first)) &&
    speech.terms.verbsAt(speech.words, i).length === 0
  );
}

function opensPhrase(speech: SpeechText, at: number): boolean {
  const { terms, quotationOf, timeOf, words } = speech;
  const letters = speechLettersAt(speech, at);
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
    speech.terms.has("adverbs", speechLettersAt(speech, at)) ||
    speech.terms.has("adverbs", speech.terms.bare(speechLettersAt(speech, at)))
  );
}

// "للصحفيين", "بالتعاون": a preposition is written onto the word, unless the word is an entity or a known head
function isPrefixed(speech: SpeechText, at: number): boolean {
  const letters = speechLettersAt(speech, at);
  const { terms } = speech;
  if (speech.personOf[at] ?? speech.placeOf[at] ?? speech.organizationOf[at]) return false;
  if (terms.has("people", letters) || terms.has("institutions", letters)) return false;
  return /^(?:لل|بال)/.test(letters) || (terms.fits("prefixed", letters) && isHead(speech, letters.slice(1)));
}

function isHead({ terms }: SpeechText, letters: string): boolean {
  return terms.has("people", letters) || terms.has("institutions", letters) || terms.has("documents", letters);
}

function endsPhrase(speech: SpeechText, at: number, isComplete: boolean): boolean {
  const letters = speechLettersAt(speech, at);
  const { terms, placeOf, words, text } = speech;
  // المتحدث باسم الحكومة
  if (letters === "باسم") return false;
  if (terms.phraseAt("clauseConjunctions", words, at) > 0) return true;
  if (terms.fits("clauseMark", text.slice(words[at]?.start, words[at]?.end)) && !speech.personOf[at]) return true;
  if (!opensPhrase(speech, at) || (speech.terms.verbsAt(words, at).length > 0 && !speech.personOf[at])) return true;
  if (terms.has("people", letters) && terms.has("people", speechLettersAt(speech, at - 1)) === false && isComplete)
    return true;
  if (!isComplete) return false;
  const place = placeOf[at];
  if (place?.kind === "adjective") return false;
  // منظمة التعاون الإسلامي: an adjective of the genitive
  if (
    /^ال.{2,}ي$/.test(letters) &&
    !/^ال/.test(speechLettersAt(speech, at - 2)) &&
    isHead(speech, speechLettersAt(speech, at - 2))
  )
    return false;
  return !/^\P{L}*$/u.test(text.slice(words[at]?.start, words[at]?.start)) || !isAgreeingAdjective(speech, at);
}

// الخارجية, الكبير: an adjective of nationality or with the ending ية continues a definite phrase
function isAgreeingAdjective(speech: SpeechText, at: number): boolean {
  return speech.placeOf[at]?.kind === "adjective";
}

function isDefiniteAt(speech: SpeechText, at: number): boolean {
  return (
    /^و?ال/.test(speechLettersAt(speech, at)) ||
    speech.placeOf[at]?.kind === "country" ||
    speech.placeOf[at]?.kind === "capital"
  );
}
