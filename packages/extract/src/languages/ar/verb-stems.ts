import { foldedList, remembered } from "@diplomatic-visits/core/internal";
import {
  arabicEighthVerbs,
  arabicFifthVerbs,
  arabicFourthVerbs,
  arabicIrregularVerbs,
  arabicSecondVerbs,
} from "./verbs.ts";

// Everything here is in folded letters: أ is ا, ى is ي, ة is ه, ئ is ي, ؤ is و.

interface Stems {
  /** The perfect of he: التقي. */
  perfect: ReadonlySet<string>;
  /** The imperfect without its prefix: لتقي. */
  imperfect: ReadonlySet<string>;
  /** Verbal nouns. */
  nouns: ReadonlySet<string>;
}

let known: Stems | undefined;

function stems(): Stems {
  known ??= allStems();
  return known;
}

function allStems(): Stems {
  const perfect = new Set<string>();
  const imperfect = new Set<string>();
  const nouns = new Set<string>();
  const add = (one: string, present: string, noun?: string) => {
    perfect.add(one);
    imperfect.add(present);
    if (noun) nouns.add(noun);
  };
  for (const pair of arabicIrregularVerbs.split(/\s+/)) {
    const [one = "", present = ""] = foldedList(pair.replace("/", " "));
    add(one, present.slice(1));
  }
  for (const one of foldedList(arabicSecondVerbs)) add(one, weakEnding(one), nounOfSecond(one));
  for (const one of foldedList(arabicFourthVerbs)) add(one, weakEnding(hollow(one.slice(1))), nounOfEighth(one));
  for (const one of foldedList(arabicFifthVerbs)) add(one, one, one);
  for (const one of foldedList(arabicEighthVerbs)) add(one, weakEnding(hollowTenth(one)), nounOfEighth(one));
  return { perfect, imperfect, nouns };
}

// هنا is هنأ, whose imperfect is يهنئ; نادي keeps its ending
function weakEnding(stem: string): string {
  return /.{2}ا$/.test(stem) ? `${stem.slice(0, -1)}ي` : stem;
}

// أفاد, يفيد: the long vowel before the last letter
function hollow(stem: string): string {
  return stem.length === 3 && stem.charAt(1) === "ا" ? `${stem.charAt(0)}ي${stem.charAt(2)}` : stem;
}

// استفاد, يستفيد
function hollowTenth(one: string): string {
  const stem = one.slice(1);
  return /^ست.ا.$/.test(stem) ? `${stem.slice(0, 3)}ي${stem.slice(4)}` : stem;
}

// ناقش, مناقشة; عزز, تعزيز
function nounOfSecond(one: string): string {
  if (one.charAt(1) === "ا") return `م${one.replace(/ي$/, "ا")}ه`;
  return `ت${one.slice(0, -1)}ي${one.slice(-1)}`;
}

// أعلن, إعلان; التقى, التقاء; استقبل, استقبال; أفاد, إفادة
function nounOfEighth(one: string): string {
  if (/^(?:است|ا).ا.$/.test(one)) return `${one}ه`;
  return `${one.slice(0, -1)}ا${one.slice(-1).replace("ي", "ء")}`;
}

const perfectEndings = ["", ..."ت ا تا وا ه ها هم هما ته تها تهم اه اها وه وها نا ني".split(" ")];
const imperfectEndings = ["", ..."ان ون وا ا ه ها هم هما انه انها ونه ونها نا ني".split(" ")];
const nounEndings = ["", ..."ات ا ه ها هم هما ته تها تهم ي ين ان اته اتها اتهم يه".split(" ")];
const participleEndings = ["", ..."ا ه ين ون ان ات".split(" ")];
const imperfectPrefix = /^س?[يتن](?=.{2})/;

/** Whether folded letters are a form of a known verb: التقى, والتقت, يلتقيان, سيستقبله. */
export const isArabicVerb = remembered((letters): boolean => isVerb(letters) || isVerb(withoutConjunction(letters)));

function withoutConjunction(letters: string): string {
  // فيري is a foreign name
  return /^[وف].{3}/.test(letters) && !/^ف[يت]..$/.test(letters) ? letters.slice(1) : letters;
}

function isVerb(letters: string): boolean {
  const { perfect, imperfect } = stems();
  const prefix = imperfectPrefix.exec(letters)?.[0].length;
  return (
    // before an ending, the last weak letter of a perfect is lost: التقى, التقت
    hasStem(
      letters,
      perfectEndings,
      (stem, ending) => perfect.has(stem) || (ending !== "" && (perfect.has(`${stem}ي`) || perfect.has(`${stem}ا`))),
    ) ||
    (prefix !== undefined && hasStem(letters.slice(prefix), imperfectEndings, (stem) => imperfect.has(stem)))
  );
}

const finiteEndings = { perfect: ["", ..."ت تا وا".split(" ")], imperfect: ["", ..."ان ون ا وا".split(" ")] } as const;
const objectEndings = "ه ها هم هما".split(" ");
// a bare perfect of three letters has the form of a noun: حل, رد, عقد
const shortestBarePerfect = 4;
// بنت, طالب and صاحب are nouns more often than verbs
const nounsLikePerfects: ReadonlySet<string> = new Set(
  foldedList(
    "بنت طالب طالبة صاحب صاحبة عادى عادية والى راعى قاضى نادى ناصر بالغ بالغة خاصم جارى سامى ساعد عامل أول أهل أمن أحد أكثر أجل أعز أحب أقل أولى أول حادث لاحق يومي تجاري عدة مرة",
  ),
);

/** The tense of folded letters that are a finite form of a known verb: استقبل, التقت, يصل, وتغادر. */
export const tenseOfArabicVerb = remembered(
  (letters): "past" | "present" | "future" | undefined => tenseOf(letters) ?? tenseOf(withoutConjunction(letters)),
);

function tenseOf(letters: string): "past" | "present" | "future" | undefined {
  const { perfect, imperfect, nouns } = stems();
  if (nounsLikePerfects.has(letters)) return undefined;
  // تعاون is a verbal noun, and تتعاون is the verb
  const isNoun = nouns.has(letters);
  const [prefix = ""] = isNoun || perfect.has(letters) ? [] : (/^س?[يت]/.exec(letters) ?? []);
  const isImperfect = (stem: string) => imperfect.has(stem);
  const rest = letters.slice(prefix.length);
  // تكلفة is a noun
  const withObject = prefix !== "" && prefix !== "ت" && hasStem(rest, objectEndings, isImperfect);
  if (prefix && (withObject || hasStem(rest, finiteEndings.imperfect, isImperfect)))
    return prefix.length > 1 ? "future" : "present";
  const isVerb = (stem: string) => stem.length >= shortestBarePerfect && !nouns.has(stem) && perfect.has(stem);
  const isPerfect = (stem: string, ending: string) => {
    if (ending === "") return isVerb(stem);
    return perfect.has(stem) || perfect.has(`${stem}ي`) || perfect.has(`${stem}ا`);
  };
  const isPast = hasStem(letters, finiteEndings.perfect, isPerfect) || hasStem(letters, objectEndings, isVerb);
  return isPast ? "past" : undefined;
}

/** Whether folded letters are a verbal noun or a participle of a known verb: مناقشات, مؤكدا. */
export const isArabicVerbalNoun = remembered((letters): boolean => {
  const { imperfect, nouns } = stems();
  return (
    hasStem(letters, nounEndings, (stem, ending) => nouns.has(stem) || (ending.length > 1 && nouns.has(`${stem}ه`))) ||
    (letters.startsWith("م") && hasStem(letters.slice(1), participleEndings, (stem) => imperfect.has(stem)))
  );
});

const shortestStem = 2;

function hasStem(
  letters: string,
  endings: readonly string[],
  isKnown: (stem: string, ending: string) => boolean,
): boolean {
  return endings.some((ending) => {
    const length = letters.length - ending.length;
    // a stem of two letters and a long ending is too often another word
    const shortest = ending.length > 1 || ending === "ا" ? shortestStem + 1 : shortestStem;
    return length >= shortest && letters.endsWith(ending) && isKnown(letters.slice(0, length), ending);
  });
}
