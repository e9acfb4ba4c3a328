import { draft } from "../src/draft/draft.ts";
import type { Draft } from "../src/draft/drafted.ts";
import { parseText } from "../src/plain/parse-text.ts";

/** The draft of a text with a day of publication. */
export function draftOf(text: string, referenceDate = "2025-03-05"): Draft {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  return draft(parsed.article, { referenceDate });
}

type Quote = string | { quote: string };

function words(quote: Quote | readonly Quote[] | undefined): string {
  const [first] = [quote].flat();
  return typeof first === "string" ? first : (first?.quote ?? "");
}

/** The visits of a draft, one line each: status, words, who, where, from when to when. */
export function visitsIn(text: string): string[] {
  return (draftOf(text).coding.visits ?? []).map(({ status, visitors, hostCountry, start, plannedStart, end }) => {
    const who = visitors?.map(({ quote }) => words(quote)).join(" + ");
    const when = [start?.value ?? plannedStart?.value, end?.value].filter((value) => value !== undefined).join("/");
    return `${status?.value} on ⟦${words(status?.quote)}⟧: ${who} to ${hostCountry?.value}${when ? ` ${when}` : ""}`;
  });
}

/** The meetings and calls of a draft, one line each: status, words, who. */
export function meetingsIn(text: string): string[] {
  return (draftOf(text).coding.meetings ?? []).map(({ status, participants, channel }) => {
    const who = participants?.map(({ quote }) => words(quote)).join(" + ");
    return `${channel && channel.value !== "in-person" ? "call " : ""}${status?.value} on ⟦${words(status?.quote)}⟧: ${who}`;
  });
}

/** The names of the persons in a draft, in text order. */
export function personsIn(text: string): string[] {
  return (draftOf(text).coding.entities ?? [])
    .filter(
      ({ kind, mentions }) => kind === "person" && mentions.some((one) => typeof one === "string" || !("form" in one)),
    )
    .map(({ name }) => name["en"] ?? name["ar"] ?? "");
}

/** The quantities of a draft, one line each: value, unit, certainty, words. */
export function quantitiesIn(text: string): string[] {
  const { coding, items } = draftOf(text);
  return (coding.quantities ?? []).map(({ value, unit }, i) => {
    const item = items.find(({ pointer }) => pointer === `/quantities/${i}`);
    return `${value ?? "–"} ${unit} ${item?.certainty} ⟦${text.slice(item?.start, item?.end)}⟧`;
  });
}

/** The times of a draft that date no event, one line each: value, words. */
export function timesIn(text: string): string[] {
  const { coding, items } = draftOf(text);
  return (coding.times ?? []).map(({ value, basis }, i) => {
    const item = items.find(({ pointer }) => pointer === `/times/${i}`);
    const how = basis === "resolved-from-publication" ? "" : ` ${basis}`;
    return `${value ?? "–"}${how} ⟦${text.slice(item?.start, item?.end)}⟧`;
  });
}

/** The countries and capitals of a draft, one line each: country, kind, forms with the certainty of each. */
export function placesIn(text: string): string[] {
  const { coding, items } = draftOf(text);
  return (coding.entities ?? []).flatMap(({ kind, country, mentions }, i) => {
    if (kind !== "country" && kind !== "place") return [];
    const forms = mentions.map((mention, k) => {
      const form = typeof mention === "string" ? "name" : ("form" in mention && mention.form) || "name";
      const item = items.find(({ pointer }) => pointer === `/entities/${i}/mentions/${k}`);
      return `${form} ${item?.certainty}`;
    });
    return [`${country} ${kind}: ${forms.join(", ")}`];
  });
}
