import { type CurrencyFound, type FoldedWord, remembered, type Span } from "@diplomatic-visits/core/internal";
import { moneyBefore, type NumberText, nextStart, previousEnd } from "./number-text.ts";
import type { UnitFound } from "./quantity-found.ts";

/** The unit of a number: per cent, money, or a measure, right after it or, as a sign, before it. */
export function unitOfNumber(page: NumberText, number: Span): UnitFound | undefined {
  return (
    percentBefore(page, number) ?? currencyUnit(page, number) ?? signUnit(page, number) ?? measureUnit(page, number.end)
  );
}

// yüzde 14
function percentBefore({ text, words, wordFrom, terms }: NumberText, { start }: Span): UnitFound | undefined {
  const word = words[wordFrom(start) - 1];
  if (!word || !terms.has("percentBefore", word.letters) || text.slice(word.end, start) !== " ") return undefined;
  return { start: word.start, end: word.end, unit: "%", rule: "quantity/percent", certainty: "sure" };
}

function signUnit({ text }: NumberText, { start, end }: Span): UnitFound | undefined {
  if (!isSign(text.charCodeAt(start - 1)) && !isSign(text.charCodeAt(end)) && !isSign(text.charCodeAt(end + 1)))
    return undefined;
  const degrees = /^[ \u00a0]?(?:°[ \u00a0]?C\b|℃)/u.exec(text.slice(end, end + longestDegrees));
  if (degrees)
    return { start: end, end: end + degrees[0].length, unit: "Cel", rule: "quantity/measure", certainty: "sure" };
  const behind = /^[ \u00a0]?(?<sign>[%٪﹪％¢])/u.exec(text.slice(end, end + 2));
  if (behind) {
    const unit = behind[0].endsWith("¢") ? "{cent}" : "%";
    return { start: end, end: end + behind[0].length, unit, rule: "quantity/percent", certainty: "sure" };
  }
  // Arabic also writes the sign on the left of its numerals
  const before = /[%٪﹪％]$/u.exec(text.slice(Math.max(0, start - 1), start));
  return before ? { start: start - 1, end: start, unit: "%", rule: "quantity/percent", certainty: "sure" } : undefined;
}

const longestDegrees = 4;

function isSign(unit: number): boolean {
  return unit === 0x25 || (unit > 0x7f && /[٪﹪％¢°℃]/.test(String.fromCharCode(unit)));
}

// A sign attached to a number takes precedence over any other: "$5 $6".
function currencyUnit(page: NumberText, { start, end }: Span): UnitFound | undefined {
  const [ahead, back] = [nextStart(page.text, end), previousEnd(page.text, start)];
  const behind = ahead === undefined ? undefined : page.currencyFrom(ahead);
  const money =
    moneyBefore(page, start) ??
    (behind && isOfNext(page.text, behind) ? undefined : behind) ??
    ofThe(page, end) ??
    (back === undefined ? undefined : moneyBefore(page, back));
  return money && unitOfCurrency(page, money);
}

function isOfNext(text: string, { end }: Span): boolean {
  return /^\p{Nd}/u.test(text.slice(end, end + 1));
}

// ملايين من الدولارات
function ofThe(page: NumberText, end: number): CurrencyFound | undefined {
  const at = page.wordFrom(end);
  const [of, name] = [page.words[at], page.words[at + 1]];
  if (!of || !page.terms.has("of", of.letters) || of.gap !== " " || name === undefined || !/^[ '’]$/.test(name.gap))
    return undefined;
  return page.text.slice(end, name.start).includes("\n") ? undefined : page.currencyFrom(name.start);
}

/** Money as the unit of a number; undefined if its name is also an ordinary word and no country is given. */
export function unitOfCurrency(
  { text, codeOf }: Pick<NumberText, "text" | "codeOf">,
  currency: CurrencyFound,
): UnitFound | undefined {
  const { start, end, name, isBare } = currency;
  const code = currency.code ?? (name === undefined ? undefined : codeOf(name));
  const words = text.slice(start, end);
  if (code !== undefined && !isBare) return { start, end, unit: code, rule: "quantity/currency", certainty: "sure" };
  if (!isBare) return undefined;
  return {
    ...{ start, end, unit: code ?? `{${name}}`, rule: "quantity/bare-currency" },
    certainty: code ? "likely" : "candidate",
    doubt: ownerDoubt(`${code ?? ""} ${words}`),
  };
}

// A text that counts in dollars says so many times.
const ownerDoubt = remembered((codeAndWords) => {
  const at = codeAndWords.indexOf(" ");
  const [code, words] = [codeAndWords.slice(0, at), codeAndWords.slice(at + 1)];
  return {
    en: `The text says “${words}” but not which country it belongs to${code ? `: read as ${code}` : ""}.`,
    ar: `يقول النص «${words}» ولا يبيّن لأي بلد هذه العملة${code ? `، فقُرئت ${code}` : ""}.`,
  };
});

function measureUnit({ text, words, wordFrom, terms }: NumberText, end: number): UnitFound | undefined {
  const start = nextStart(text, end);
  if (start === undefined) return undefined;
  const at = wordFrom(start);
  const first = words[at];
  if (first?.start !== start) return undefined;
  const measure = terms
    .measuresFrom(first.letters)
    .find(({ rest }) =>
      rest.every((own, i) => words[at + 1 + i]?.letters === own && isJoined(text, words, at + 1 + i)),
    );
  if (!measure) return undefined;
  const { end: last } = words[at + measure.rest.length] as FoldedWord;
  const power = /^k?m$/.test(measure.unit) ? powers[text.charAt(last)] : undefined;
  const unit = `${measure.unit}${power ?? ""}`;
  // the text does not say which country's cents they are
  const certainty = unit === "{cent}" ? "candidate" : "sure";
  return { start, end: last + (power ? 1 : 0), unit, rule: ruleOf(unit), certainty };
}

const powers: Readonly<Record<string, string>> = { "²": "2", "³": "3" };

function isJoined(text: string, words: readonly FoldedWord[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  return before !== undefined && word !== undefined && /^[ \u00a0/-]$/.test(text.slice(before.end, word.start));
}

function ruleOf(unit: string): string {
  return unit === "%" || unit === "{percentage-point}" ? "quantity/percent" : "quantity/measure";
}
