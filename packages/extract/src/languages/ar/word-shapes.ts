// Folded letters: ة is ه, ئ is ي.

const verbalNoun =
  /^م[\u0621-\u064a]ا[\u0621-\u064a]{2}ه$|^ت[\u0621-\u064a]{2}ي[\u0621-\u064a]$|^است[\u0621-\u064a]{2}ا[\u0621-\u064a]/;
const common = /ات$|.{3}(?:ها|هم|هما)$|^ال.*(?:يه|ين)$|^[ست]ت[\u0621-\u064a]{3}/;

/** Whether folded letters have the shape of a noun of doing, as it follows a ل: مناقشة, تعزيز, استكمال. */
export function looksVerbalNoun(letters: string): boolean {
  return verbalNoun.test(letters);
}

/**
 * Whether folded letters have the shape of a word of the sentence and not of a name: a plural in ات, a word with a pronoun
 * at its end, an adjective with ال, a future or a noun of doing.
 */
export function looksCommon(letters: string): boolean {
  return common.test(letters) || looksVerbalNoun(letters);
}
