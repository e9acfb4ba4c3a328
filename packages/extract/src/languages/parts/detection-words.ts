/** What a language is recognized by among the languages of its script. */
export interface LanguageMarks {
  language: string;
  /** Its script, by the ISO 15924 code. */
  script: string;
  /** Its commonest short words, separated by spaces. */
  words: string;
  /** Letters that few languages of the script use; global, so that they are counted. */
  letters?: RegExp;
  /** Words that the other languages of the script do not have. */
  telling?: string;
  /** Letters or beginnings of words that the other languages of the script do not have; global. */
  tellingLetters?: RegExp;
}
