import { repair } from "../../src/anchor/repair.ts";
import type { QuoteMutations } from "./quote-mutations.ts";

/** How repair handles quotes that differ harmlessly from the text, and quotes that are no longer in it. */
export interface RepairScore {
  benign: number;
  /** Harmless ones that were repaired to exactly the words of their span. */
  exact: number;
  /** Harmless ones that were not changed because the words occur in several places. */
  ambiguous: number;
  harmful: number;
  /** Harmful ones that were accepted. */
  accepted: string[];
  /** Harmful ones whose message quotes the text there. */
  answered: number;
  /** Harmful ones that are an edit of one word or number. */
  edits: number;
  /** Edits whose message names the exact word, with at most two on either side. */
  named: number;
}

const envelope = { type: "NewsArticle", extent: "full", inLanguage: "ar" };

/** Repairs every mutation as a separate quote. */
export function scoreRepair(text: string, { benign, harmful }: QuoteMutations): RepairScore {
  const repaired = (quote: string) => {
    const coding = { ...envelope, times: [{ id: "t", type: "date", basis: "unresolved", quote }] };
    const { unanchored, coding: mended, message } = repair(coding, text);
    return { status: unanchored[0]?.status, closest: unanchored[0]?.closest, quote: mended.times?.[0]?.quote, message };
  };
  const harmless = benign.map(({ q, s, e }) => ({ ...repaired(q), wanted: text.slice(s, e) }));
  const lost = harmful.map(({ n, q }) => ({ n, q, ...repaired(q) }));
  const answered = lost.filter(({ q, message }) => message.includes(`⟦${q}⟧; the text reads ⟦`));
  const edits = lost.filter(({ n }) => n !== "foreign");
  return {
    benign: benign.length,
    exact: harmless.filter(({ status, quote, wanted }) => status === undefined && quote === wanted).length,
    ambiguous: harmless.filter(({ status }) => status === "ambiguous").length,
    harmful: harmful.length,
    accepted: lost.filter(({ status }) => status === undefined).map(({ q }) => q),
    answered: answered.length,
    edits: edits.length,
    named: edits.filter(({ message, closest }) => closest && isNamed(closest.differs, message)).length,
  };
}

function isNamed({ yours, text }: { yours: string; text: string }, message: string): boolean {
  const sides = [yours, text].filter((side) => side !== "");
  return sides.length > 0 && sides.every((side) => side.split(/\s+/).length <= 2 && message.includes(`⟦${side}⟧`));
}
