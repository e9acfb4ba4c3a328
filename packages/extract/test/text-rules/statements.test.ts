import { anchor, validate } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { draftOf } from "../drafted-text.ts";

/** The modality and the negation of the statements of a draft. */
function marksIn(text: string): (string | undefined)[] {
  return (draftOf(text).coding.statements ?? []).map(({ modality, negated }) => modality ?? (negated && "negated"));
}

/** The statements of a draft, one line each: act, words of the speaker, words. */
function statementsIn(text: string): string[] {
  const { text: own, coding, items } = draftOf(text);
  const wordsAt = (pointer: string) =>
    items.filter((item) => item.pointer === pointer).map(({ start, end }) => own.slice(start, end));
  return (coding.statements ?? []).map(
    ({ act }, i) => `${act}: ${wordsAt(`/statements/${i}/source/0`)[0]}: ${wordsAt(`/statements/${i}`).join(" + ")}`,
  );
}

const cases: readonly [text: string, said: readonly string[]][] = [
  ["Prime Minister Ada Brill said that trade rose.", ["assert: Prime Minister Ada Brill: trade rose"]],
  [
    "The talks were put off by a storm 🌩️, her ministry said.",
    ["assert: her ministry: The talks were put off by a storm"],
  ],
  // a report that goes on after the lines of its persons
  [
    "التقى الوزير سالم الكواري نظيره عمر نجوم في مسقط.\nالكواري: نرحب بكم.\nنجوم: نشكركم.\nواستمر اللقاء ساعتين.\nوحضره السفراء.",
    ["assert: الكواري: نرحب بكم", "assert: نجوم: نشكركم"],
  ],
  ["Officials in Tirana said the airport would reopen.", ["assert: Officials in Tirana: the airport would reopen"]],
  ["Exports rose, the central bank said on Monday.", ["assert: the central bank: Exports rose"]],
  ['"Who will pay?" asked Finance Minister Aino Koski.', ["question: Finance Minister Aino Koski: Who will pay?"]],
  ['"It is over," shot back the envoy, Leo Marsh.', ["assert: Leo Marsh: It is over"]],
  ['"The road," the envoy said, "is closed."', ["assert: the envoy: The road + is closed"]],
  [
    "President Karim Sule accused Oslo of lying, adding that he would leave.",
    ["accuse: President Karim Sule: Oslo of lying", "assert: President Karim Sule: he would leave"],
  ],
  [
    "The road is open, according to a spokesman for the league.",
    ["assert: a spokesman for the league: The road is open"],
  ],
  ["Reuters quoted Minister Leo Marsh as saying that it was late.", ["assert: Minister Leo Marsh: it was late"]],
  ["Minister Leo Marsh did not say when he would come.", []],
  ["If the minister says that he will come, we will be ready.", []],
  ["The envoy welcomed the guests at the airport.", []],
  ["قال الوزير ليو مارش إن الطريق مغلق.", ["assert: الوزير ليو مارش: الطريق مغلق"]],
  ["الطريق مغلق، بحسب مصدر أمني.", ["assert: مصدر أمني: الطريق مغلق"]],
  ["«انتهى الأمر»، قالت الوزيرة ليلى حداد.", ["assert: الوزيرة ليلى حداد: انتهى الأمر"]],
  ["نقلت صحيفة محلية عن الوزير ليو مارش قوله إن الطريق مغلق.", ["assert: الوزير ليو مارش: الطريق مغلق"]],
  ["ولم يقل الوزير ليو مارش إن الطريق مغلق.", []],
  [
    "Speaking in Oslo, Minister Leo Marsh said her road was closed.",
    ["assert: Minister Leo Marsh: her road was closed"],
  ],
  [
    "The Minister received the envoy of Mali. He stressed that the road should open.",
    ["stress: The Minister: the road should open"],
  ],
  ["A neighbour, who asked not to be named, said the road was closed.", ["assert: A neighbour: the road was closed"]],
  ["The agency Orient, citing two doctors, said he was ill.", ["assert: two doctors: he was ill"]],
  [
    "He was sure, President Karim Sule told the Herald, that the road would open.",
    ["assert: President Karim Sule: He was sure + that the road would open"],
  ],
  ["غير أن الوزير ليو مارش قال إن الطريق مغلق.", ["assert: الوزير ليو مارش: الطريق مغلق"]],
  ["الوزير ليو مارش قال لصحيفة محلية إن الطريق مغلق.", ["assert: الوزير ليو مارش: الطريق مغلق"]],
  ["بحسب ما أفاد به شهود عيان، فإن الطريق مغلق.", ["assert: شهود عيان: الطريق مغلق"]],
  ["استقبل الوزير سفيرة مالي. وأعرب معاليه خلال اللقاء عن تقديره لها.", ["thank: الوزير: تقديره لها"]],
  // an expressed attitude is the object
  [
    "The envoy of Mali voiced deep concern over the ban.",
    ["express-concern: The envoy of Mali: deep concern over the ban"],
  ],
  [
    "Minister Leo Marsh expressed the hope that the road would open.",
    ["hope: Minister Leo Marsh: the road would open"],
  ],
  ["Minister Leo Marsh expressed no interest in the road.", []],
  // what something is called
  ["Minister Leo Marsh called the ban a farce.", ["assert: Minister Leo Marsh: the ban a farce"]],
  ["Minister Leo Marsh called the envoy on Monday.", []],
  ['The Kremlin dismissed as "a fairy tale" a report on the road.', ["reject: The Kremlin: a report on the road"]],
  // several verbs in a list, and a subject of its own after "with"
  [
    "The ministers deplored the closure, pledged to help and called on donors to pay.",
    ["condemn: The ministers: the closure", "promise: The ministers: to help", "request: The ministers: donors to pay"],
  ],
  [
    "Mali vowed to appeal, with its minister, Leo Marsh, accusing Oslo of lying.",
    ["promise: Mali: to appeal", "accuse: Leo Marsh: Oslo of lying"],
  ],
  // a quotation that another sentence or a clause identifies
  ['"I came to listen." With these words Minister Leo Marsh left.', ["assert: Minister Leo Marsh: I came to listen"]],
  ['Minister Leo Marsh smiled. "Ask the bank."', ["assert: Minister Leo Marsh: Ask the bank"]],
  ['"Technical reasons" was all that Minister Leo Marsh would say.', ["assert: Minister Leo Marsh: Technical reasons"]],
  // thoughts, and things whose words nobody speaks
  ["Minister Leo Marsh believes that the road is closed.", []],
  ["The treaty states that the road is closed.", []],
  ["A poll published on Sunday says that most people stay.", []],
  // the object of a verb only looks like another verb
  ["Sweden rejects claims that it spied.", ["reject: Sweden: claims that it spied"]],
  ["The ministers demand an inquiry.", ["demand: The ministers: an inquiry"]],
  // an office with its owner before the name
  [
    "The agency's head, Leo Marsh, has said that the plant is safe.",
    ["assert: The agency's head, Leo Marsh: the plant is safe"],
  ],
  // whoever is quoted by a pronoun
  [
    'General Leo Marsh spoke. "There will be no talks," state television quoted him as saying.',
    ["assert: him: There will be no talks"],
  ],
  [
    "It quoted Minister Leo Marsh as telling his guest that gas would flow.",
    ["assert: Minister Leo Marsh: gas would flow"],
  ],
  // words of time before a clause without "that"
  ["Minister Leo Marsh said on Thursday famine was near.", ["assert: Minister Leo Marsh: famine was near"]],
  // a document that is published
  [
    "A statement issued after the talks called for a ceasefire and said both sides would send aid.",
    ["request: A statement: a ceasefire", "assert: A statement: both sides would send aid"],
  ],
  // a currency sign belongs to what is promised
  ["Minister Leo Marsh pledged €40 million.", ["promise: Minister Leo Marsh: €40 million"]],
  // clauses on both sides of a semicolon
  [
    "Serbia is ready, says Minister Leo Marsh; Oslo, he insists, is not.",
    ["assert: Minister Leo Marsh: Serbia is ready", "assert: he: Oslo + is not"],
  ],
  [
    '"The ball," as Minister Leo Marsh put it, "is in their court."',
    ["assert: Minister Leo Marsh: The ball + is in their court"],
  ],
  [
    'Praise came from the Italian premier, Ada Brill: "There is no other way."',
    ["assert: Italian premier, Ada Brill: There is no other way"],
  ],
  // labels of questions without a colon
  [
    "MS BRILL: Next question, please.\nQ    Will he travel?\nMS BRILL: He will.",
    ["assert: MS BRILL: Next question, please", "question: Q: Will he travel?", "assert: MS BRILL: He will"],
  ],
];

describe("what English and Arabic sentences report as said", () => {
  it.each(cases)("%s", (text, said) => {
    expect(statementsIn(text)).toEqual(said);
  });

  it.each(cases)("makes a valid article of: %s", (text) => {
    const { coding } = draftOf(text);
    const anchored = anchor(text, { ...coding, publisher: { name: "Example" } });
    if (!anchored.ok) throw new Error(anchored.issues.map(({ code }) => code).join());
    expect(validate(anchored.article).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("the modality and the negation of a statement are those of its words", () => {
  it.each([
    ["Minister Leo Marsh said the visit may be cut short.", "possible"],
    ["Minister Leo Marsh said that the road should open.", "required"],
    ["Minister Leo Marsh said that the road was not open.", "negated"],
    ["Minister Leo Marsh said that the road was open.", undefined],
    ["قال الوزير ليو مارش إن الطريق لن يفتح.", "negated"],
    ["قال الوزير ليو مارش إن الطريق مغلق.", undefined],
  ])("%s", (text, mark) => {
    expect(marksIn(text)).toEqual([mark]);
  });
});

describe("bodies that the text only describes", () => {
  it.each([
    ["The ferry will sail, her ministry said.", "organization her ministry: nominal"],
    ["The German government said that trade rose.", "organization German government: nominal"],
    ["The foreign ministry in Doha said that trade rose.", "organization foreign ministry: nominal"],
    ["The delegation said that trade rose.", "group delegation: nominal"],
    ["قالت الحكومة الألمانية إن التجارة زادت.", "organization الحكومة الألمانية: nominal"],
    ["قالت وزارة الخارجية القطرية إن التجارة زادت.", "organization وزارة الخارجية القطرية: nominal"],
    ["زادت التجارة بحسب بيانات وزارة التجارة القطرية.", "organization وزارة التجارة القطرية: nominal"],
  ])("%s", (text, expected) => {
    const { coding } = draftOf(text);
    const [source] = coding.statements?.[0]?.source ?? [];
    const entity = coding.entities?.find(({ id }) => id === source);
    const [mention] = entity?.mentions ?? [];
    expect(typeof mention === "object" && `${entity?.kind} ${mention.quote}: ${mention.form}`).toBe(expected);
  });
});
