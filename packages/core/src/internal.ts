/**
 * Not public, and subject to change in any release: what the other packages of this repository share with core. They are
 * released together and depend on the same version exactly.
 *
 * @packageDocumentation
 */
export { codingOfArticle, partWriter, type WrittenCoding } from "./anchor/coding-of-article.ts";
export { atDepth, codingDepthOf, lesserDepth } from "./article/coding-depth.ts";
export { contentCounts } from "./article/content-counts.ts";
export { DatasetPeerError } from "./formats/dataset-peer-error.ts";
export { placeOfIssue } from "./formats/format-issues.ts";
export { type IssueStyle, isMostlyArabic, issueText } from "./formats/issue-text.ts";
export { type LossCounter, lossCounter } from "./formats/loss.ts";
export { modalityOfWords } from "./inspection/modality-of-words.ts";
export { isNegatedByWords } from "./inspection/negation-of-words.ts";
export { withoutProclitics } from "./languages/clitics.ts";
export {
  foldedPhrase,
  mergedWords,
  type Phrase,
  type PhraseTable,
  phrasesOf,
  phraseTable,
  wordSet,
} from "./languages/forms.ts";
export type { Lexicon } from "./languages/lexicon.ts";
export { addLexicon, lexicons } from "./languages/registry.ts";
export { commonVocabulary, everyVocabulary, lookup, type Vocabulary, vocabularyOf } from "./languages/vocabulary.ts";
export { type Approximation, type Approximator, findApproximators } from "./reading/approximators.ts";
export { type CalendarWord, calendarWords, type Pointing, type TimeUnit } from "./reading/calendar-words.ts";
export { type CurrencyFound, findCurrencies } from "./reading/currencies.ts";
export { type MonthCalendar, type MonthName, monthNames } from "./reading/months.ts";
export { isNumberRange, lowerEndOf } from "./reading/number-ranges.ts";
export { findNumbers, type NumberForm, type NumberFound } from "./reading/numbers.ts";
export { Reading } from "./reading/reading.ts";
export { type ReadingInput, readingInputOf, type Scope } from "./reading/scope.ts";
export { type Tense, tenseOf } from "./reading/tense.ts";
export { findTriggers, type TriggerFound, type TriggerList } from "./reading/triggers.ts";
export { weekdayNamed } from "./reading/weekdays.ts";
export { byForm, type WordForm } from "./reading/word-form.ts";
export {
  type CalendarDay,
  type CivilDate,
  calendarDay,
  civilDate,
  daysInMonth,
  formatDay,
  type Weekday,
  weekdayOf,
} from "./text/calendar-day.ts";
export { type FoundCharacter, findForbiddenCharacters, findSuspiciousCharacters } from "./text/characters.ts";
export { type EdtfReading, parseEdtf } from "./text/edtf.ts";
export { firstSpanFrom } from "./text/first-index.ts";
export { foldText } from "./text/fold.ts";
export { type FoldedWord, foldedList, foldedWords } from "./text/folded-words.ts";
export { commandless, escaped, isRightToLeft, jsonText } from "./text/printable.ts";
export { findQuotations, type Quotation } from "./text/quotation.ts";
export { remembered } from "./text/remembered.ts";
export type { Span } from "./text/span.ts";
export { wordsIn } from "./text/word-edges.ts";
export { certainVerdict } from "./validate/certain-article.ts";
export { fromReadIssue } from "./validate/issues.ts";
export { certainLine, type LineIdentity } from "./validate/ndjson/certain-line.ts";
export { keyOfLine, runningKey } from "./validate/ndjson/line-key.ts";
export { lineVerdict } from "./validate/ndjson/line-verdict.ts";
export { linesOfBytes } from "./validate/ndjson/lines.ts";
export { tooLongVerdict } from "./validate/ndjson/too-long.ts";
export { readJsonInput } from "./validate/read-json-input.ts";
export { readYamlInput } from "./validate/read-yaml-input.ts";
export type { Read, Unread } from "./validate/reading.ts";
