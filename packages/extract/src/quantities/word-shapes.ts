import { calendarWords, foldedList, monthNames } from "@diplomatic-visits/core/internal";

const list = `في من على إلى الى عن مع أن إن و أو أم ثم بل لا لم لن ما هل قد كان كانت يكون تكون هو هي هم هذا هذه ذلك تلك الذي التي الذين بعد قبل عند عندما حتى منذ خلال
  حول بين تحت فوق ضد دون غير سوى كل بعض جميع كلا عبر لدى نحو حوالي أي كما لكن إذ إذا حيث أما أيضا فقط منهم منها منه بينهم بينها بينما عليه عليها فيه فيها له لها لهم به بها وفق إثر جراء مقابل مقارنة أكثر أقل آخر أخرى
  تقريبا هؤلاء أولئك فأكثر فما مثل أمام وراء داخل خارج ضمن نتيجة بسبب بحسب حسب لدي أمس غدا
  the a an of in on at to for from by with and or but nor as is are was were be been has have had will would can could may might must not no than then that
  which who whom whose this these those it its their his her our your my he she they we you i about over under up down out off into onto after before since until
  during per each more less most least when where while if so also only just other such both all any some many much few very thirds quarters fifths halves percent said says told
  between among against across around near through towards toward without within because due according compared versus vs ago later earlier`;

let functionWords: ReadonlySet<string> | undefined;

/** Whether a folded word is no noun that a number could count: a preposition, pronoun, particle or common verb. */
export function isFunctionWord(letters: string): boolean {
  functionWords ??= new Set(foldedList(list));
  return functionWords.has(letters) || functionWords.has(letters.replace(/^[وف](?=\p{L}{2})/u, ""));
}

const noPlural = /(?:ss|us|is|ous|ness|ways|less)$/;

/** Whether a folded English word looks like the plural that ends a noun phrase. */
export function isNounPhraseEnd(letters: string): boolean {
  return letters.length > 3 && /[a-z]s$/.test(letters) && !noPlural.test(letters);
}

/** Whether a folded word names a unit of time or a month, so that the number before it belongs to a time. */
export function isTimeWord(letters: string): boolean {
  const bare = letters.replace(/^ال/, "");
  return calendarWords(bare).some(({ kind }) => kind === "unit" || kind === "era") || monthNames(bare).length > 0;
}
