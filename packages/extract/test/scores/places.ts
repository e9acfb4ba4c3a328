import type { Article } from "@diplomatic-visits/core";
import { findPlaces } from "../../src/gazetteer/find-places.ts";

/** A mention of a country, of its capital or of its nationality, as coded. */
interface Mentioned {
  start: number;
  end: number;
  country: string;
  kind: string;
}

/** How the places found in an article compare with its coded mentions. */
export interface PlaceScore {
  precision: number;
  recall: number;
  mentions: number;
  /** The words that were found and are not coded, and vice versa. */
  spurious: string[];
  missed: string[];
}

const kinds: Record<string, string> = { name: "country", adjective: "adjective", metonym: "capital" };

/** The coded mentions of countries by name, adjective or capital, and of the capitals themselves. */
export function placeMentions({ entities = [] }: Article, capitals: readonly string[]): Mentioned[] {
  return entities.flatMap(({ id, kind, country, mentions = [] }) => {
    if (country === undefined || (kind !== "country" && !capitals.includes(id))) return [];
    return mentions.flatMap(({ start, end, form = "name" }) => {
      const means = capitals.includes(id) ? "capital" : kinds[form];
      return means ? [{ start, end, country: String(country), kind: means }] : [];
    });
  });
}

/** Scores the finder on an article: span, country and kind must agree. */
export function scorePlaces(article: Article, capitals: readonly string[]): PlaceScore {
  const key = ({ start, end, country, kind }: Mentioned) => `${start}-${end} ${country} ${kind}`;
  const wanted = new Map(placeMentions(article, capitals).map((one) => [key(one), one]));
  const found = new Map(findPlaces(article.text).map((one) => [key(one), one]));
  const words = (ones: Map<string, Mentioned>, other: Map<string, Mentioned>) =>
    [...ones].filter(([one]) => !other.has(one)).map(([, { start, end }]) => article.text.slice(start, end));
  const [spurious, missed] = [words(found, wanted), words(wanted, found)];
  const right = found.size - spurious.length;
  return { precision: right / found.size, recall: right / wanted.size, mentions: wanted.size, spurious, missed };
}
