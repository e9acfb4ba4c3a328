import { type JsonLd, readJsonLd } from "./json-ld.ts";
import { type MetaTags, readMetaTags } from "./meta-tags.ts";

/** Where a page says what it is: read before Readability takes the page apart. */
export interface PageSources {
  document: Document;
  jsonLd: JsonLd;
  meta: MetaTags;
  /** The address the page was fetched from, as given. */
  address?: string;
}

/** One place's word on something of the envelope. */
export interface SourceValue<T> {
  value: T;
  /** The place, such as `JSON-LD` or `og:title`. */
  place: string;
}

/** Gathers the places where a page says what it is. */
export function pageSources(document: Document, address: string | undefined): PageSources {
  return {
    document,
    jsonLd: readJsonLd(document),
    meta: readMetaTags(document),
    ...(address === undefined ? {} : { address }),
  };
}

/** The values of `meta` elements that can be read, in the order of the names. */
export function fromMeta<T>(
  { meta }: PageSources,
  names: readonly string[],
  read: (value: string) => T | undefined,
): SourceValue<T>[] {
  return names.flatMap((place) => {
    const written = meta.get(place);
    const value = written === undefined ? undefined : read(written);
    return value === undefined ? [] : [{ value, place }];
  });
}

/** The value of one place as a list; empty where there is none. */
export function from<T>(place: string, value: T | undefined): SourceValue<T>[] {
  return value === undefined ? [] : [{ value, place }];
}
