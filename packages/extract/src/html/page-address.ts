import type { Doubt } from "../skeleton/skeleton.ts";
import { cleanUrl } from "./clean-url.ts";
import { pageDoubt } from "./page-doubts.ts";
import { from, type PageSources } from "./page-sources.ts";

/** The address of a page, canonical and without what follows readers. */
export interface PageAddress {
  url?: string;
  doubts: Doubt[];
}

/** Merges what `link`, Open Graph, JSON-LD and the caller say of the address. */
export function pageAddress({ document, jsonLd, meta, address }: PageSources): PageAddress {
  const base = cleanUrl(address);
  const named = jsonLd.article?.["mainEntityOfPage"];
  const about = typeof named === "string" ? named : jsonLd.resolve(named)?.["@id"];
  const told = [
    ...from("canonical", cleanUrl(document.querySelector('link[rel~="canonical"]')?.getAttribute("href"), base)),
    ...from("og:url", cleanUrl(meta.get("og:url"), base)),
    ...from("JSON-LD", cleanUrl(jsonLd.article?.["url"] ?? about, base)),
  ];
  // a canonical address that is the front page's is an error of the template
  const places = [...told.filter(({ value }) => !isFrontPage(value)), ...from("url", base)];
  const [first] = places;
  const other = places.find(({ value }) => first && hostOf(value) !== hostOf(first.value));
  const words = { place: first?.place ?? "", value: first?.value ?? "", otherPlace: other?.place ?? "" };
  return {
    ...(first ? { url: first.value } : {}),
    doubts: other ? [pageDoubt("url", "differ", { ...words, other: other.value })] : [],
  };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

// www, m and amp are other doors of one house
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, "");
}
