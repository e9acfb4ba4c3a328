/** What a language is detected by among the languages of its script. */
export interface LanguageMarks {
  language: string;
  /** Its script, by the ISO 15924 code. */
  script: string;
  /** Its commonest short words, separated by spaces. */
  words: string;
  /** Letters that few languages of the script use; global, so that they are counted. */
  letters?: RegExp;
  /** Words that are absent from the other languages of the script. */
  telling?: string;
  /** Letters or word beginnings that are absent from the other languages of the script; global. */
  tellingLetters?: RegExp;
}
