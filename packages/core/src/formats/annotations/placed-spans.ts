import { contextTest, findQuote } from "../../anchor/find-quote.ts";
import { type SourceText, sourceText } from "../../anchor/source-text.ts";
import type { Evidence } from "../../generated/types.ts";
import { limits } from "../../schema/limits.ts";
import { offsetConverter } from "../../text/offsets.ts";
import type { Span } from "../../text/span.ts";
import type { ReadProblem } from "../format.ts";
import type { OffsetUnit, StatedDocument, StatedSpan } from "./annotation.ts";
import { offsetReader, placeIn, type ReadOffset, unitOfSpans } from "./offset-unit.ts";
import * as problem from "./problems.ts";

/** Finds the places of stated spans in the text of their document; a problem is reported where offsets and words differ. */
export type PlaceSpan = (span: StatedSpan, place: string) => Evidence | undefined;

/** Makes the finder of a document: checks first in which unit its offsets are counted. */
export function spanPlacer({ text, unit, annotations }: StatedDocument, problems: ReadProblem[]): PlaceSpan {
  const converter = offsetConverter(text);
  const readerOf = (one: OffsetUnit) => offsetReader(text, one, converter);
  const readers = { "utf-16": readerOf("utf-16"), "code-points": readerOf("code-points"), bytes: readerOf("bytes") };
  const spans = annotations.flatMap((annotation) => annotation.spans);
  const counted = unitOfSpans(text, spans, { expected: unit, readers });
  if (counted !== unit) problems.push(problem.otherUnit(unit, counted));
  const finder: Finder = { source: sourceText(text), read: readers[counted], problems };
  return (span, place) => placed(finder, span, place);
}

interface Finder {
  source: SourceText;
  read: ReadOffset;
  problems: ReadProblem[];
}

function placed(finder: Finder, span: StatedSpan, place: string): Evidence | undefined {
  const { source, read, problems } = finder;
  const { text } = source;
  const at = placeIn(span, read);
  const { quote } = span;
  if (quote === undefined) {
    if (at) return evidenceAt(text, at);
    problems.push(problem.outside(place, span));
    return undefined;
  }
  if (at && at.end - at.start === quote.length && text.startsWith(quote, at.start)) return { ...at, quote };
  const hasOffsets = span.start !== undefined && span.end !== undefined;
  const near = at?.start ?? Math.max(0, Math.min(span.start ?? 0, text.length));
  const found = refound(source, span, { near, hasOffsets });
  if (found === "several") problems.push(problem.ambiguous(place, quote));
  else if (!found) problems.push(problem.notInText(place, quote));
  else if (hasOffsets || text.slice(found.start, found.end) !== quote)
    problems.push(problem.moved(place, { quote, there: at && text.slice(at.start, at.end), found }));
  return found === "several" || !found ? undefined : evidenceAt(text, found);
}

function evidenceAt(text: string, { start, end }: Span): Evidence {
  return { start, end, quote: text.slice(start, end) };
}

// By the words: in their context if it is given, otherwise the place nearest to the offsets.
function refound(
  source: SourceText,
  { quote = "", prefix = "", suffix = "" }: StatedSpan,
  { near, hasOffsets }: { near: number; hasOffsets: boolean },
): Span | "several" | undefined {
  if (quote.trim() === "" || quote.length > limits.quoteUnits) return undefined;
  const inContext = findQuote(source, { quote, prefix, suffix }, {});
  const { places } = inContext.status === "missing" ? anywhere(source, quote) : inContext;
  const [first] = places;
  if (!first) return undefined;
  if (places.length === 1) return first;
  if (!hasOffsets) return onlyOne(source, places, { prefix, suffix });
  return places.reduce((best, one) => (Math.abs(one.start - near) < Math.abs(best.start - near) ? one : best), first);
}

function anywhere(source: SourceText, quote: string) {
  return findQuote(source, { quote }, {});
}

function onlyOne(
  source: SourceText,
  places: readonly Span[],
  context: { prefix: string; suffix: string },
): Span | "several" {
  const fitting = places.filter(contextTest(source, context));
  return fitting.length === 1 && fitting[0] ? fitting[0] : "several";
}
