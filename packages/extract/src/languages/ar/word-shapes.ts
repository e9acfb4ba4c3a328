// Folded letters: ة is ه, ئ is ي.

const common = /.{3}(?:ها|هم|هما)$|^ال.*(?:يه|ين)$/;

/** Whether folded letters have the shape of an ordinary word and not of a name: a pronoun suffix, an adjective with ال. */
export function looksCommon(letters: string): boolean {
  return common.test(letters);
}

const noun =
  /ة$|^إ[\u0621-\u064a]{2}ا[\u0621-\u064a]$|^ا[\u0621-\u064a]ت[\u0621-\u064a]ا[\u0621-\u064a]|^است|^م[\u0621-\u064a]ا[\u0621-\u064a]ي[\u0621-\u064a]$/;

/** Whether a word as written has the shape of a verbal noun or a broken plural, which a third or fourth name seldom has. */
export function looksLikeNoun(written: string): boolean {
  return noun.test(written);
}

const circumstance = /^(?:مت.{3,4}|مس?ت?[^يو]{3,4}|.ا[^و]ي?.)ا$/;

/** Whether folded letters have the shape of a participle in the accusative, which says how somebody acts: متوجها, قائلا. */
export function isCircumstance(letters: string): boolean {
  return circumstance.test(letters);
}
