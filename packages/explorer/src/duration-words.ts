import type { Locale } from "./labels.ts";

const units = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A coded duration in words, such as `P10Y`; undefined for anything else, and for a duration with an unknown number. */
export function durationWords(value: string, locale: Locale): string | undefined {
  const numbers = shape.exec(value)?.slice(1);
  const parts = units.flatMap((unit, i) => {
    const number = numbers?.[i];
    return number === undefined ? [] : [inUnits(Number(number), unit, locale)];
  });
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function inUnits(number: number, unit: (typeof units)[number], locale: Locale): string {
  const language = locale === "ar" ? "ar-u-nu-latn" : "en";
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(number);
}
