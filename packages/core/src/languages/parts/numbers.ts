import type { Forms } from "./forms.ts";

/** The kind of a number word, which determines how it joins the words around it. */
export type NumberKind =
  /** 0 to 9. */
  | "unit"
  /** The ten of 11 to 19 where it follows its unit: عشر in ثلاثة عشر. */
  | "ten-after-unit"
  /** A word for 10 to 29 that is not followed by a unit: twelve, dieciséis, veintiuno. */
  | "teen"
  /** 20, 30 … 90. */
  | "ten"
  /** 100, multiplied by a unit before it: hundred, cent, yüz. */
  | "hundred"
  /** A word for several hundreds: مئتان, триста, quinientos. */
  | "hundreds"
  /** A power of ten from a thousand on, or a dozen: it multiplies the number before it. */
  | "scale"
  /** A half, a quarter: a number only before a scale or after "and". */
  | "fraction"
  /** A part that a number before it multiplies: three quarters, ثلاثة أرباع. */
  | "parts"
  /** A rank: third, الثالث. */
  | "ordinal";

/** How a number word differs from its kind. */
export interface NumberFlags {
  /** The value increases by this step with each form: `["unit", 0, "zero one two", { step: 1 }]`. */
  step?: number;
  /** The word contains its own count, such as a dual (ألفان) or a joined half (полмиллиона): it is not multiplied. */
  isDual?: true;
  /** The word counts only after a number, such as a plural (ملايين), an accusative (ألفا) or an abbreviation (bn). */
  isCounted?: true;
  /**
   * Without a number before it, the word is the dual of a construct before a noun (مليونا دولار is two million), and one before "and"
   * and a fraction (مليارا ونصف مليار).
   */
  isConstructDual?: true;
  /** The word is a number only before a ten (أحد عشر, إحدى وعشرون) and otherwise a pronoun. */
  needsTen?: true;
  /** The word is also an article or another word (bir, نه): a number only if joined to another number part, as in bir buçuk. */
  needsPart?: true;
  /** A teen may follow this ten, as in soixante-douze and quatre-vingt-douze. */
  takesTeens?: true;
  /** A fraction that follows its number without "and": iki buçuk. */
  isAdjacent?: true;
}

/** A row of number words: their kind, their value, and all their forms (gender, case, spelling). */
export type NumberRow = readonly [kind: NumberKind, value: number, forms: Forms, flags?: NumberFlags];

/** How a word joins the part of a number before it: directly, through "and", or either way. */
export type Joint = "adjacent" | "and" | "either";

/** How number words form numbers. */
export interface NumberGrammar {
  /** How a unit joins the ten before it: twenty five, treinta y cinco, بیست و پنج. Omit it with `unitBeforeTen`. */
  afterTen: Joint;
  /** How a smaller part joins the hundred before it. */
  afterHundred: Joint;
  /** How a smaller part joins the scale before it. */
  afterScale: Joint;
  /** How an ordinal joins the ten or hundred before it; "adjacent" unless given. */
  ordinalJoint?: Joint;
  /** A unit comes before its ten, joined by "and": خمسة وعشرون. */
  unitBeforeTen?: true;
  /** After a scale and "and", figures continue the number: 2 مليون و300. Otherwise they are separate (5 million and 3 others). */
  figuresGoOn?: true;
  /** A thousand before a greater scale multiplies it: dos mil quinientos millones. */
  thousandsOfScales?: true;
  /** Number words are also written as one word, "and" included: yirmibeş, بیست‌وپنج. */
  joinsWords?: true;
  /** The decimal mark of figures; the other of comma and dot groups digits. */
  decimalMark: "." | ",";
}

/** Words that turn two numbers into a range. */
interface RangeWords {
  /** Between the ends of a range, also where one value is meant: to, إلى. */
  to?: Forms;
  /** Between the ends of a range only: till, up to, حتى. */
  till?: Forms;
  /** Between two numbers that are alternatives: or, أو. */
  or?: Forms;
  /** A prefix on the upper end: ل in 5 ل7. */
  prefix?: Forms;
  /** Before two numbers joined by "and": between, بين. */
  between?: Forms;
  /** "Per cent" after the lower end. */
  percent?: Forms;
  /** After a number that is an hour: a.m., o'clock. */
  clock?: Forms;
}

/** The number words of a language and their grammar. */
export interface Numbers {
  grammar: NumberGrammar;
  words: readonly NumberRow[];
  /** Words for "and" between parts: و, and, and_a. */
  and: Forms;
  /** Words between a fraction and its scale: half a million. */
  article?: Forms;
  /** Words that join a scale to the share before it: a quarter of_a million, un quart de million. */
  of?: Forms;
  /** The decimal mark as a word: point, فاصلة. */
  point?: Forms;
  /** Words after a construct dual that are no noun: في, أو. */
  notCounted?: Forms;
  /** Words after which "one" is a pronoun: كل واحد. */
  pronounAfter?: Forms;
  /** Words before a scale that make it an unknown number: several million, parts per million. */
  vagueBefore?: Forms;
  /** Words before four figures that make them a year, which a scale after them does not multiply. */
  yearBefore?: Forms;
  /** "In" or a prefix before "hundred" that makes it per cent: في المئة, بالمئة. */
  percentBefore?: { words?: Forms; prefix?: Forms };
  /** Letters that are scales directly after an amount with a currency sign: $300m. */
  letterScales?: Readonly<Record<string, number>>;
  /** Letters that change the value of figures they are written onto, case-sensitive: 4k, 7M. */
  scalesOnFigures?: Forms;
  /** A letter between figures that is a decimal mark: ر in 3ر5. */
  decimalLetter?: string;
  /** Letters directly after figures, or after a hyphen or a full stop, that make them a rank: 3e, 1.º, 2-й. */
  ordinalEndings?: Forms;
  /** Words, exactly as written except for vowel marks, that fold like a number but are not one: وأحد. */
  notNumbers?: Forms;
  /** Words that look like a number with an ending but are not one: altında (under), yüzden (therefore). */
  otherWords?: Forms;
  ranges?: RangeWords;
  /** Words of measures directly after a number, by their UCUM unit; % also before one. */
  measures?: Readonly<Record<string, Forms>>;
}
