import type { Coding } from "@diplomatic-visits/core";
import { articleTypeList, valuesOf } from "@diplomatic-visits/core/codelists";
import type { Doubt } from "../skeleton/skeleton.ts";
import { cleanUrl } from "./clean-url.ts";
import { typesOf } from "./json-ld.ts";
import { pageAddress } from "./page-address.ts";
import { pageDates } from "./page-dates.ts";
import { pageDoubt } from "./page-doubts.ts";
import { pageParties } from "./page-parties.ts";
import type { PageSources } from "./page-sources.ts";

/** A page's metadata as an envelope in authored form. */
export interface PageEnvelope {
  envelope: Partial<Coding>;
  doubts: Doubt[];
}

/** Merges all metadata of a page, except for its headline and its language. */
export function pageEnvelope(sources: PageSources): PageEnvelope {
  const { doubts: ofDates, ...dates } = pageDates(sources);
  const { doubts: ofParties, ...parties } = pageParties(sources);
  const { doubts: ofAddress, ...address } = pageAddress(sources);
  return {
    envelope: { ...typeOf(sources), ...dates, ...parties, ...address },
    doubts: [...ofDates, ...ofParties, ...ofAddress, ...extentDoubts(sources)],
  };
}

const articleTypes: ReadonlySet<string> = new Set(valuesOf(articleTypeList));

function typeOf({ jsonLd: { article } }: PageSources): Partial<Coding> {
  const type = article && typesOf(article).find((one) => articleTypes.has(one));
  return type ? { type: type as Coding["type"] } : {};
}

function extentDoubts({ document, jsonLd: { article }, address }: PageSources): Doubt[] {
  const free = article?.["isAccessibleForFree"];
  const next = nextPage(document, address);
  return [
    ...(free === false || /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(free))
      ? [pageDoubt("extent", "paywall")]
      : []),
    ...(next ? [pageDoubt("extent", "nextPage", { value: next })] : []),
  ];
}

// the content after a page may also be the next article of the site
function nextPage(document: Document, address: string | undefined): string | undefined {
  const next = cleanUrl(document.querySelector('link[rel~="next"]')?.getAttribute("href"), address);
  const isNumbered = next !== undefined && /[?&/](?:page|pg|p|seite|pagina)[=/-]?\d+/i.test(next);
  const stem = (address ?? "").replace(/[?#].*$/, "").replace(/(?:\.html?|\/)$/, "");
  return isNumbered || (stem !== "" && next?.startsWith(stem)) ? next : undefined;
}
