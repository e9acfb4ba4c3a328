import type { Doubt } from "../skeleton/skeleton.ts";
import { cleanUrl } from "./clean-url.ts";
import { pageDoubt } from "./page-doubts.ts";
import { from, type PageSources } from "./page-sources.ts";

/** The address of a page, canonical and without tracking parameters. */
export interface PageAddress {
  url?: string;
  /** The archive address, if the page was read from an archived copy. */
  archivedAt?: string;
  doubts: Doubt[];
}

/** Merges the addresses from `link`, Open Graph, JSON-LD and the caller. */
export function pageAddress({ document, jsonLd, meta, address }: PageSources): PageAddress {
  const base = cleanUrl(address);
  const archived: string[] = [];
  const original = (written: unknown): string | undefined => {
    const url = cleanUrl(written, base);
    const inner = url === undefined ? undefined : archivedPage(url);
    if (url !== undefined && inner !== undefined) archived.push(url);
    return inner ?? url;
  };
  const named = jsonLd.article?.["mainEntityOfPage"];
  const about = typeof named === "string" ? named : jsonLd.resolve(named)?.["@id"];
  const told = [
    ...from("canonical", original(document.querySelector('link[rel~="canonical"]')?.getAttribute("href"))),
    ...from("og:url", original(meta.get("og:url"))),
    ...from("JSON-LD", original(jsonLd.article?.["url"] ?? about)),
  ];
  // a canonical address of the front page is a template error
  const places = [...told.filter(({ value }) => !isFrontPage(value)), ...from("url", original(address))];
  const [first] = places;
  const other = places.find(({ value }) => first && hostOf(value) !== hostOf(first.value));
  const words = { place: first?.place ?? "", value: first?.value ?? "", otherPlace: other?.place ?? "" };
  return {
    ...(first ? { url: first.value } : {}),
    ...(archived[0] === undefined ? {} : { archivedAt: archived[0] }),
    doubts: other ? [pageDoubt("url", "differ", { ...words, other: other.value })] : [],
  };
}

// web archives append the time of the copy and the address of the page to their own address
const copy = /\/(?:\d{4,14}|\d{4}\.\d{2}\.\d{2}-\d{6})(?:[a-z]{2}_)?\/(https?:\/\/?[^/].*)$/i;

function archivedPage(address: string): string | undefined {
  const inner = copy.exec(address)?.[1];
  return inner === undefined ? undefined : cleanUrl(inner.replace(/^(https?:)\/(?!\/)/i, "$1//"));
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

// www, m and amp are variants of one site
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, "");
}
