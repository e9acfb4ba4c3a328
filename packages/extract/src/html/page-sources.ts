import { type JsonLd, readJsonLd } from "./json-ld.ts";
import { type MetaTags, readMetaTags } from "./meta-tags.ts";

/** The metadata sources of a page: read before Readability takes the page apart. */
export interface PageSources {
  document: Document;
  jsonLd: JsonLd;
  meta: MetaTags;
  /** The address the page was fetched from, as given. */
  address?: string;
}

/** One source's value for a field of the envelope. */
export interface SourceValue<T> {
  value: T;
  /** The source, such as `JSON-LD` or `og:title`. */
  place: string;
}

/** Collects the metadata sources of a page. */
export function pageSources(document: Document, address: string | undefined): PageSources {
  return {
    document,
    jsonLd: readJsonLd(document),
    meta: readMetaTags(document),
    ...(address === undefined ? {} : { address }),
  };
}

/** The readable values of `meta` elements, in the order of the names. */
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

/** The value of one source as a list; empty if it is absent. */
export function from<T>(place: string, value: T | undefined): SourceValue<T>[] {
  return value === undefined ? [] : [{ value, place }];
}
