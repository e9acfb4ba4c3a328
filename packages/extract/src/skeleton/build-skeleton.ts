import { type Coding, limits } from "@diplomatic-visits/core";
import { anchorOrOmit } from "./anchor-or-omit.ts";
import { detectLanguage } from "./detect-language.ts";
import { doubtAbout } from "./doubts.ts";
import { type Line, markBlocks } from "./mark-blocks.ts";
import type { Doubt, ExtractReport, ParseResult } from "./skeleton.ts";

/** The input of a skeleton: the lines of the future text, and the known part of the envelope. */
export interface Materials {
  /** Normalized for freezing, none of them empty. */
  lines: readonly Line[];
  /** Whether the first line is the headline. */
  hasHeadline: boolean;
  /** The known part of the envelope; the language is detected from the text if absent. */
  envelope: Partial<Coding>;
  report: ExtractReport;
}

/** Freezes the text, writes the envelope and the blocks in authored form and anchors them. */
export function buildSkeleton({ lines, hasHeadline, envelope, report }: Materials): ParseResult {
  const text = lines.map((line) => line.text).join("\n");
  const language = languageOf(text, envelope.inLanguage);
  const marked = markBlocks(lines);
  const refused = refusal(text, lines.length);
  const reported = [
    ...report.doubts,
    ...(refused ? [refused] : language.doubts),
    ...(marked.unmarked > 0 ? [doubtAbout("unmarkedLines", { count: marked.unmarked })] : []),
  ];
  if (refused) return { ok: false, report: { ...report, doubts: distinct(reported) } };
  const coding: Coding = {
    type: "NewsArticle",
    extent: "full",
    inLanguage: language.tag,
    ...(hasHeadline ? { headline: headlineOf(lines) } : {}),
    ...envelope,
    ...(marked.blocks.length > 0 ? { blocks: marked.blocks } : {}),
  };
  coding.inLanguage = language.tag;
  const anchored = anchorOrOmit(text, coding);
  const all = { ...report, doubts: distinct([...reported, ...anchored.doubts]) };
  return anchored.ok
    ? { ok: true, text, coding: anchored.coding, article: anchored.article, report: all }
    : { ok: false, report: all };
}

function refusal(text: string, lines: number): Doubt | undefined {
  if (text === "") return doubtAbout("noText");
  if (text.length > limits.textUnits) return doubtAbout("tooLong", { found: text.length, most: limits.textUnits });
  return lines > limits.list ? doubtAbout("tooManyLines", { found: lines, most: limits.list }) : undefined;
}

// its last words alone may also occur elsewhere; the next line makes the first one unique
function headlineOf(lines: readonly Line[]): NonNullable<Coding["headline"]> {
  const [first, second] = lines.map(({ text }) => text);
  return { quote: first ?? "", ...(second === undefined ? {} : { suffix: second.slice(0, 100) }) };
}

function languageOf(text: string, given: string | undefined): { tag: string; doubts: Doubt[] } {
  const { language, isSure } = detectLanguage(text);
  if (given !== undefined) {
    const differs = isSure && language !== given.split("-")[0];
    return { tag: given, doubts: differs ? [doubtAbout("languageDiffers", { given, found: language })] : [] };
  }
  const isKnown = !language.startsWith("und");
  const doubts =
    isKnown && isSure ? [] : [doubtAbout(isKnown ? "languageGuessed" : "languageUnknown", { found: language })];
  return { tag: language, doubts };
}

// lines that cannot be named may be found again when they are anchored
function distinct(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [`${doubt.field} ${doubt.message.en}`, doubt])).values()];
}
