import type { Coding } from "@diplomatic-visits/core";
import { datelineOfLines } from "../dateline/dateline-of-lines.ts";
import { buildSkeleton } from "../skeleton/build-skeleton.ts";
import { cleanLines } from "../skeleton/clean-lines.ts";
import type { Line } from "../skeleton/mark-blocks.ts";
import type { Doubt, ParseResult } from "../skeleton/skeleton.ts";
import { removeArchiveFrame } from "./archive-frame.ts";
import { collectBody } from "./collect-body.ts";
import { comparable } from "./comparable.ts";
import { droppedBlocks } from "./dropped-blocks.ts";
import { type Filtered, filterBlocks } from "./filter-blocks.ts";
import { markLineBreaks } from "./line-breaks.ts";
import { lostParagraphs } from "./lost-paragraphs.ts";
import type { PageBlock } from "./page-block.ts";
import { pageDoubt } from "./page-doubts.ts";
import { pageEnvelope } from "./page-envelope.ts";
import { pageLanguage, toldLanguage } from "./page-language.ts";
import { pageSources } from "./page-sources.ts";
import { type PageText, readPage } from "./page-text.ts";
import { pageTitle } from "./page-title.ts";
import { isToldBlock, shortToldText, type ToldText, toldText } from "./told-text.ts";
import { visibleAuthors } from "./visible-authors.ts";
import { visibleDate } from "./visible-date.ts";

/** A web page to read. */
export interface WebPage {
  parse: () => Document;
  doubts: readonly Doubt[];
  /** Whether its body has elements, by which an article can be found in it. */
  hasElements: boolean;
  address?: string;
  language?: string;
}

/** Makes a skeleton of a page: its envelope first, since finding the body takes the document apart. */
export function pageSkeleton({ parse, doubts, hasElements, address, language }: WebPage): ParseResult {
  const document = parse();
  if (!document.documentElement)
    return buildSkeleton({ lines: [], hasHeadline: false, envelope: {}, report: { dropped: [], doubts: [...doubts] } });
  removeArchiveFrame(document);
  const sources = pageSources(document, address);
  const { headline, doubts: ofTitle } = pageTitle(sources);
  const { envelope, doubts: ofEnvelope } = pageEnvelope(sources);
  const told = toldLanguage(sources);
  markLineBreaks(document);
  const { all, body } = readPage(document, hasElements);
  const toldOfText = toldText(sources.jsonLd.article);
  const { kept, left, isWhole } = articleOf({ all, ...(body ? { body } : {}) }, toldOfText, headline);
  const lines = linesOf(kept, headline);
  const { inLanguage, doubts: ofLanguage } = language
    ? { inLanguage: language, doubts: [] }
    : pageLanguage(told, lines.map(({ text }) => text).join("\n"));
  const clean = cleanLines(lines);
  const dropped = droppedBlocks(all, left, lines);
  return buildSkeleton({
    lines: clean.lines,
    // if the first line consisted of dropped characters, the next is not a headline
    hasHeadline: headline !== undefined && clean.isFirstKept,
    envelope: {
      ...datelineOfLines(clean.lines),
      ...envelope,
      ...authorsOf(envelope, all),
      ...(inLanguage ? { inLanguage } : {}),
    },
    report: {
      dropped,
      doubts: [
        ...doubts,
        ...(isWhole ? [pageDoubt("text", "wholePage")] : []),
        ...(isWhole ? [] : lostParagraphs(all, { kept, left })),
        // a page that says it is not whole need not be measured
        ...(ofEnvelope.some(({ field }) => field === "extent") ? [] : shortToldText(toldOfText, lines)),
        ...ofTitle,
        ...ofEnvelope,
        ...(envelope.datePublished === undefined && ofEnvelope.every(({ field }) => field !== "datePublished")
          ? visibleDate(dropped)
          : []),
        ...ofLanguage,
        ...clean.doubts,
      ],
    },
  });
}

/** The authors that readers see, if the metadata has none but the paper itself. */
function authorsOf({ author = [], publisher }: Partial<Coding>, all: readonly PageBlock[]): Partial<Coding> {
  const isPaper = author.every(
    ({ name }) => publisher !== undefined && comparable(name) === comparable(publisher.name),
  );
  const seen = isPaper ? visibleAuthors(all, publisher?.name) : undefined;
  return seen === undefined ? {} : { author: [...seen, ...author] };
}

/** The blocks of the body if one was found and is not empty, else those of the whole page. */
function articleOf(
  { all, body }: PageText,
  told: ToldText,
  headline: string | undefined,
): Filtered & { isWhole: boolean } {
  const found = body ? filterBlocks(collectBody(all, body, isToldBlock(told)), headline) : undefined;
  if (found && found.kept.length > 0) return { ...found, isWhole: false };
  return { ...filterBlocks(all, headline), isWhole: all.length > 0 };
}

function linesOf(kept: readonly PageBlock[], headline: string | undefined): Line[] {
  const lines = kept.map(({ kind, text }): Line => ({ kind, text }));
  if (headline === undefined || lines.length === 0) return lines;
  const rest = lines[0] && comparable(lines[0].text) === comparable(headline) ? lines.slice(1) : lines;
  return rest.length > 0 ? [{ kind: "heading", text: headline }, ...rest] : lines;
}
