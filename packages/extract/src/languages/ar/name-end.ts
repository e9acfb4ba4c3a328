import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { NameBounds, NameContext } from "../parts/person-words.ts";
import { definiteWithClitics, isCliticFirst } from "./clitic-first.ts";
import { isNoun, isNounSurname } from "./stop-forms.ts";
import { isTownAfterName } from "./towns.ts";
import { isArabicVerb } from "./verb-stems.ts";
import { isCircumstance, looksCommon, looksLikeNoun } from "./word-shapes.ts";

// given name, father's name, grandfather's name, family name
const mostNames = 4;
const arabicLetters = /^[\u0621-\u064a\u0671-\u06d3]{2,}$/;

/** The end of a name in Arabic script that begins at a word; `i` itself if no name begins there. */
export function arabicNameEnd(context: NameContext, i: number, bounds: NameBounds): number {
  const start = afterInitials(context, i);
  if (start === undefined || !canBegin(context, start, { ...bounds, isWeak: bounds.isWeak && start === i })) return i;
  const end = endOfName(context, start, bounds);
  const { isLoose } = bounds;
  if (end <= start) return i;
  const isFirstKnown = start > i || context.isGivenName(lettersAt(context, start)) || isCalendarName(context, start);
  return isFirstKnown ? end : endOfUnknown(context, { i, end, isLoose });
}

function endOfName(context: NameContext, i: number, bounds: NameBounds): number {
  let names = context.isConnector(lettersAt(context, i)) ? 0 : 1;
  let end = i + 1;
  for (; names < mostNames && goesOn(context, { end, names }); end++) {
    const letters = lettersAt(context, end);
    if (isTownAfterName(letters)) break;
    if (letters.startsWith("ال") && !mayHaveArticle(context, { i, at: end, ...bounds })) break;
    const isCertain = context.isConnector(lettersAt(context, end - 1)) || ordinal.test(lettersAt(context, end - 1));
    const mayBeNoun = (names > 1 || bounds.isRoyal) && !isCertain && !context.isGivenName(letters);
    if (mayBeNoun && !context.isConnector(letters) && isHeadOfPhrase(context, end)) break;
    if (!context.isConnector(letters)) names++;
  }
  while (end > i && context.isConnector(lettersAt(context, end - 1))) end--;
  return end;
}

function lettersAt({ words }: NameContext, i: number): string {
  return words[i]?.letters ?? "";
}

// «ج. ك. أوكيلو»
function afterInitials({ words }: NameContext, i: number): number | undefined {
  let start = i;
  while (words[start]?.letters.length === 1 && words[start + 1]?.gap === ". ") start++;
  return words[start] ? start : undefined;
}

// After a long title, an unknown word is a name only if another name follows; نتائج الزيارة is not a name.
function endOfUnknown(context: NameContext, { i, end, isLoose }: { i: number; end: number; isLoose: boolean }): number {
  const second = lettersAt(context, i + 1);
  if (end > i + 1 && ordinal.test(second)) return end;
  const isAlone = end === i + 1 || (end === i + 2 && second.startsWith("ال") && !surnameOfNation.test(second));
  if (!isAlone) return end;
  const { start, end: wordEnd } = context.words[i] as FoldedWord;
  return isLoose || looksLikeNoun(context.text.slice(start, wordEnd)) ? i : i + 1;
}

const ordinal = /^ال(?:اول|ثاني|ثانيه|ثالث|ثالثه|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|ابن|اب|اكبر|اصغر)$/;

// A word with ال continues a name after a given name (سامي النجار, عبد الكريم الغندور), and after any first name at the end of
// a phrase (سامر الغندور،); elsewhere it begins a new phrase.
function mayHaveArticle(
  context: NameContext,
  { i, at, isRoyal }: { i: number; at: number; isRoyal: boolean },
): boolean {
  const { words } = context;
  const letters = (place: number) => (place < i ? "" : lettersAt(context, place));
  const isInside = context.isConnector(letters(at)) || context.isConnector(letters(at - 1));
  if (ordinal.test(letters(at)) || isInside) return true;
  if (completions.test(letters(at))) return true;
  if (isSurnameOfFull(context, i, at)) return true;
  // سالم الحربي تحيات, but not سالم السياسي المخضرم
  const following = words[at + 1];
  const isAlone = following?.gap !== " " || !following.letters.startsWith("ال");
  if (isAlone && surnameOfNation.test(letters(at)) && context.isGivenName(letters(at - 1))) return true;
  // زار الوزير سالم القاعدة: a common noun is a surname only at the end of a phrase
  if (endsWithArticle(context, letters(at)) && words[at + 1]?.gap === " ") return false;
  if (isFamilyOfGiven(context, at)) return true;
  // الملك زيد السياسي المخضرم: two in a row are adjectives
  const after = words[at + 1];
  if (isFamilyOfGiven(context, at - 1) && surnameOfNation.test(letters(at))) return true;
  const isRow = after?.gap === " " && after.letters.startsWith("ال") && !beginsPhrase(context, at + 1);
  if (isRow && (isRoyal || at !== i + 1)) return false;
  if (context.isGivenName(letters(at - 1)) || arabicConnector.test(letters(at - 2))) return true;
  if (context.isCountry(at) && surnameOfNation.test(letters(at))) return true;
  // سالم الحربي: an adjective of a tribe or a town is a surname, whatever comes next
  if (at === i + 1 && !letters(i).startsWith("ال") && surnameOfNation.test(letters(at))) return true;
  const isLast = after?.gap !== " " || beginsPhrase(context, at + 1);
  return at === i + 1 && !letters(i).startsWith("ال") && isLast;
}

// محمود سالم الشهري الميناء, جمال الدين الصالحي: after two given names, an adjective of relation is a surname
function isSurnameOfFull(context: NameContext, i: number, at: number): boolean {
  const letters = lettersAt(context, at);
  const [before, second] = [lettersAt(context, at - 1), at - 2 < i ? "" : lettersAt(context, at - 2)];
  const isAfterTwo = context.isGivenName(before) && (context.isGivenName(second) || arabicConnector.test(second));
  if (!surnameOfNation.test(letters) || (!isAfterTwo && !completions.test(before))) return false;
  return context.words[at + 1]?.gap !== " " || !/^ال.{3,}(?:ي|يه)$/.test(lettersAt(context, at + 1));
}

// no verb has the article: السيابي is not سيأبى
function endsWithArticle(context: NameContext, letters: string): boolean {
  const rest = letters.slice(2);
  return context.endsName(rest) && (isNoun(rest) || !isArabicVerb(rest));
}

// الشيخ فهد السالم: the name of a forefather, after a given name or another
function isFamilyOfGiven(context: NameContext, at: number): boolean {
  const isKnown = (letters: string) => context.isGivenName(letters) || calendarNames.test(letters);
  const isGivenWithArticle = (letters: string) => letters.startsWith("ال") && isKnown(letters.slice(2));
  const before = lettersAt(context, at - 1);
  const isFirst = isKnown(before) || isGivenWithArticle(before);
  return isFirst && isGivenWithArticle(lettersAt(context, at));
}

const arabicConnector = /^(?:بن|ابن|بنت|ابو|ابي|عبد|ولد|ال|ام)$/;

const religion = "الدين";

// صلاح الدين, عبد الله
const completions = /^ال(?:دين|له|رحمن|اسلام)$/;

// إلى, a country, an office, a particle or a clitic ends a name
function beginsPhrase(context: NameContext, i: number): boolean {
  const letters = lettersAt(context, i);
  if (isEnd(context, i) || context.isCountry(i) || context.isTitleWord(letters)) return true;
  return /^[وفبلك].{3}/.test(letters) && !context.isGivenName(letters);
}

// أهمية التعاون, أوراق اعتماده, وفدا من: a noun with its complement, not a third name
function isHeadOfPhrase(context: NameContext, i: number): boolean {
  const { text, words, isGivenName } = context;
  const [word, next] = [words[i] as FoldedWord, words[i + 1]];
  if (word.letters.startsWith("ال") || next?.gap !== " ") return false;
  const written = text.slice(next.start, next.end);
  // داركو أستاذها: no Arabic noun ends so
  if (/و$/.test(word.letters)) return false;
  const isPlace = context.isCountry(i + 1);
  if (next.letters.startsWith("ال") && next.letters !== "الي" && !isGivenName(next.letters) && !isPlace) return true;
  if (/.{3}(?:ه|ها|هم)$/.test(written)) return true;
  return /.{3}ا$/.test(word.letters) && /^(?:من|الي|علي|في|عن|مع|[بل].{3,}|.{3,}ا)$/.test(next.letters);
}

const calendarNames = /^(?:صباح|جمعه|خميس|رمضان|شعبان|رجب|ربيع|عيد)$/;

// صباح الأحمد, جمعة رمضان
function isCalendarName(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (next?.gap !== " " || !calendarNames.test(lettersAt(context, i))) return false;
  const { letters } = next;
  return context.isGivenName(letters) || (letters.startsWith("ال") && context.isGivenName(letters.slice(2)));
}

function canBegin(context: NameContext, i: number, { isWeak }: NameBounds): boolean {
  const letters = lettersAt(context, i);
  if (isCalendarName(context, i)) return true;
  if (!arabicLetters.test(letters) || isEnd(context, i) || context.isCountry(i)) return false;
  if (context.isGivenName(letters) || isSheikhOfName(context, i)) return true;
  if (context.isTitleWord(letters) || isWeak || letters.startsWith("ال")) return false;
  // كريما, رشيدا: the accusative of an adjective that is also a given name
  const isAlone = context.words[i + 1]?.gap !== " " || lettersAt(context, i + 1).startsWith("و");
  if (isAlone && letters.endsWith("ا") && context.isGivenName(letters.slice(0, -1))) return false;
  return !isCliticFirst(context, letters, 1) && !looksCommon(letters) && !isPlural(letters);
}

// الشيخ ولد الناهي
function isSheikhOfName(context: NameContext, i: number): boolean {
  return lettersAt(context, i) === "الشيخ" && /^(?:ولد|منت)$/.test(lettersAt(context, i + 1));
}

const tanwin = /[\u064b-\u064d]/;
const persianYeh = "\u06cc";

function isEnd(context: NameContext, i: number): boolean {
  const { text, words } = context;
  const { letters, start, end } = words[i] as FoldedWord;
  const written = text.slice(start, end);
  // «علی» in Persian letters is a given name before another name, else the particle
  if (written === `عل${persianYeh}` && i + 1 < words.length) return !context.isGivenName(lettersAt(context, i + 1));
  // فإن, but فان دايك
  if (/^[وف][إأ]ن/.test(written)) return true;
  // دعوته, لقاءه: a noun with a possessive pronoun
  if (/.{3}ته$|.{2}[ءؤئ](?:ه|ها|هم)$/.test(written)) return true;
  // a name never has the ending of an indefinite noun
  return tanwin.test(written) || context.endsName(letters, written);
}

// المصري, السوداني: a nationality adjective after a title, but a surname after a name
const surnameOfNation = /^ال.{3,}ي$/;

// محادثات, قرارات: but a surname may end so
function isPlural(letters: string): boolean {
  return letters.endsWith("ات");
}

interface Place {
  /** The index of the word, and how many names come before it. */
  end: number;
  names: number;
}

function goesOn(context: NameContext, place: Place): boolean {
  const { text, words } = context;
  const i = place.end;
  const word = words[i];
  if (!word || (word.gap !== " " && word.gap !== "-") || !arabicLetters.test(word.letters)) return false;
  const { letters } = word;
  const before = lettersAt(context, i - 1);
  // الخامس عشر
  if (letters === "عشر" && ordinal.test(before)) return true;
  // آل ثاني, بن تركي, فان دير فالك: after these, any word is a name
  if (context.isConnector(before) && !tanwin.test(text.slice(word.start, word.end)))
    return !definiteWithClitics.test(letters) || letters.startsWith("ال") || !arabicConnector.test(before);
  // زاهد شمس الدين
  const isOfReligion = words[i + 1]?.gap === " " && lettersAt(context, i + 1) === religion;
  if (isOfReligion && !definiteWithClitics.test(letters) && !context.isTitleWord(letters)) return true;
  if (isNamedLikeThing(context, place) || isCompletion(context, letters, before)) return true;
  return !beginsOther(context, i) && (context.isGivenName(letters) || mayBeSurname(context, place));
}

// صلاح الدين, شمس الدين
function isCompletion({ isGivenName }: NameContext, letters: string, before: string): boolean {
  return completions.test(letters) && (isGivenName(before) || (letters === religion && isNoun(before)));
}

// عمر نجوم: a concrete noun right after a given name, at the end of the phrase
function isNamedLikeThing(context: NameContext, { end: i, names }: Place): boolean {
  const letters = lettersAt(context, i);
  // بسام خوري حداد
  const isAfterGiven = context.isGivenName(lettersAt(context, i - names));
  if (names > 2 || !isAfterGiven || !isNounSurname(letters)) return false;
  const { start, end } = context.words[i] as FoldedWord;
  const isLast =
    context.words[i + 1]?.gap !== " " || beginsPhrase(context, i + 1) || isCircumstance(lettersAt(context, i + 1));
  return isLast && !tanwin.test(context.text.slice(start, end));
}

// a country, a verb, an office
function beginsOther(context: NameContext, i: number): boolean {
  const letters = lettersAt(context, i);
  if ((context.isCountry(i) && !surnameOfNation.test(letters)) || isEnd(context, i)) return true;
  // باسم is a name, but باسم الأمم المتحدة is not; أمين is a name, but أمين عام is an office
  if (letters === "باسم" && lettersAt(context, i + 1).startsWith("ال")) return true;
  // آدن شيخ نور
  if (letters === "شيخ" && context.isGivenName(lettersAt(context, i + 1))) return false;
  return isOffice(context, i) || isTitleWithArticle(context, i);
}

function mayBeSurname(context: NameContext, { end: i, names }: Place): boolean {
  const { text, words } = context;
  const { letters, start, end } = words[i] as FoldedWord;
  const written = text.slice(start, end);
  const hasArticle = letters.startsWith("ال");
  // محمد بن خليفة العطية
  const isAfterFather = arabicConnector.test(lettersAt(context, i - 2)) && !lettersAt(context, i - 1).startsWith("ال");
  if (hasArticle && isAfterFather) return true;
  // يزيد عقلانية: no surname has the ending of an abstract noun
  if (written.endsWith("ية") && !hasArticle && letters.length > shortestAbstract) return false;
  // متأخرين, متوجهين
  if (/^مت.{2,}(?:ين|ون|ان)$/.test(letters)) return false;
  if (names > 1 && (isPlural(letters) || looksLikeNoun(written) || isCircumstance(letters))) return false;
  const isLast = words[i + 1]?.gap !== " ";
  const isOfNoun = /^[بلك].{3,}ه$/.test(letters) && written.endsWith("ة") && !(isLast && names === 1);
  if (isOfNoun || isCliticFirst(context, letters, names)) return false;
  const isFamily = hasArticle && letters.endsWith("ين") && !context.endsName(letters.slice(2));
  return isFamily || !looksCommon(letters);
}

// سمية, رقية
const shortestAbstract = 5;

const titles = /^ال(?:رييسه?|وزيره?|سيده?|ملكه?|سفيره?|نايبه?|دكتوره?|مستشاره?|مبعوثه?|قنصل|امينه?|شيخه?|اميره?)$/;
const surnamesToo = /^ال(?:ملك|امين|شيخ|امير|سيد)$/;

// الملك فهد الرئيس علي: a title begins the next person; الأمين and الشيخ are also surnames, but not before a given name
function isTitleWithArticle(context: NameContext, i: number): boolean {
  const { words } = context;
  const letters = lettersAt(context, i);
  if (!titles.test(letters)) return false;
  const next = words[i + 1];
  return (
    !surnamesToo.test(letters) || (next?.gap === " " && (context.isGivenName(next.letters) || next.letters === "العام"))
  );
}

function isOffice(context: NameContext, i: number): boolean {
  return !lettersAt(context, i).startsWith("ال") && context.isTitleAt(i);
}
