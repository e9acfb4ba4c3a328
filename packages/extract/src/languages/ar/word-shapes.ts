// Folded letters: ة is ه, ئ is ي.

const verbalNoun =
  /^م[\u0621-\u064a]ا[\u0621-\u064a]{2}ه$|^ت[\u0621-\u064a]{2}ي[\u0621-\u064a]$|^است[\u0621-\u064a]{2}ا[\u0621-\u064a]/;
const common = /ات$|.{3}(?:ها|هم|هما)$|^ال.*(?:يه|ين)$|^[ست]ت[\u0621-\u064a]{3}/;

/** Whether folded letters have the shape of a verbal noun after ل: مناقشة, تعزيز, استكمال. */
export function looksVerbalNoun(letters: string): boolean {
  return verbalNoun.test(letters);
}

/**
 * Whether folded letters have the shape of an ordinary word and not of a name: a plural in ات, a word with a pronoun
 * suffix, an adjective with ال, a future or a verbal noun.
 */
export function looksCommon(letters: string): boolean {
  return common.test(letters) || looksVerbalNoun(letters);
}
