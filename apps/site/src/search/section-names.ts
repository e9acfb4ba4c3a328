import { namingWords, type Phrase } from "./query-parts";
import { isTop, type SearchFile } from "./search-index";
import { queryWords, wordsWithParts } from "./search-terms";
import type { FoundPage, FoundSection } from "./section";

/** What a section is called. */
export interface SectionNames {
  /** The title of its page or its heading, in every spelling. */
  own: readonly Phrase[];
  /** For a rule or a command, its name without the group or the program. */
  short: readonly Phrase[];
  /** For a main page of the site, the last part of its address. */
  place?: Phrase;
}

/** A heading on more pages than this one names a part that all of them have, such as "Why". */
const mostPagesOfName = 8;

/** What precedes the short name of a rule or a command. */
const namespace = /^(?:[\w-]+\/|visits )(?=\S)/;

/** The address of a page one or two folders deep, in either language. */
const mainAddress = /^\/(?:ar\/)?(?:[\w-]+\/)?([\w-]+)\/$/;

/** Gives the names of the sections of a file. */
export function sectionNames({ pages, sections }: SearchFile): (section: FoundSection) => SectionNames {
  const known = new Map<FoundSection, SectionNames>();
  const uses = new Map<string, number>();
  for (const { heading } of sections) uses.set(heading, (uses.get(heading) ?? 0) + 1);
  const isShared = (section: FoundSection) =>
    !isTop(section) && section.kind === undefined && (uses.get(section.heading) ?? 0) > mostPagesOfName;
  return (section) => {
    const names =
      known.get(section) ?? (isShared(section) ? { own: [], short: [] } : namesOf(section, pages[section.page]));
    known.set(section, names);
    return names;
  };
}

function namesOf(section: FoundSection, page: FoundPage | undefined): SectionNames {
  const written = isTop(section) ? (page?.title ?? "") : section.heading;
  const kind = section.kind ?? page?.kind;
  const isLong = (kind === "rule" || kind === "command") && namespace.test(written);
  const place = isTop(section) ? mainAddress.exec(page?.url ?? "")?.[1] : undefined;
  return {
    own: wordsWithParts(written).map(namingWords),
    short: isLong ? wordsWithParts(written.replace(namespace, "")).map(namingWords) : [],
    ...(place !== undefined && { place: namingWords(queryWords(place)) }),
  };
}
