import { layoutAlternatives } from "../languages/layout-terms.ts";
import type { Line } from "../skeleton/mark-blocks.ts";

const longestHeading = 100;
const longestHeadline = 200;
const longestQuestion = 60;

const closers = /["'”’»›)\]}」』]+$/;
const stop = /[.!…:;,،؛。۔：；，]$/;
const question = /[?؟？]$/;
const opensSpeech = /^[-–—"'“‘«„]/;

// byline, date and place: the lines between a headline and the text
const byline = new RegExp(`^(?:${layoutAlternatives("bylines")})[\\s:]`, "i");
const dayLine = /^[^.!?؟]{0,40}(?:19|20|١٩|٢٠|۱۳|۱۴|13|14)[0-9٠-٩۰-۹]{2}[^.!?؟]{0,30}$/;

/** Whether a line of plain text looks like a heading: short, without a final stop, before a longer line, and not first. */
export function looksLikeHeading(lines: readonly Line[], i: number, hasHeadline: boolean): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  if (i === 0 || !line || !next || line.kind !== "paragraph" || next.kind === "heading") return false;
  const { text } = line;
  if (text.length > longestHeading || opensSpeech.test(text) || !isTextBelow(next, text.length)) return false;
  if (hasHeadline && i <= 3 && (byline.test(text) || dayLine.test(text))) return false;
  return endsLikeHeading(text);
}

// in verses and tables one line is often longer than the next, too
function isTextBelow({ kind, text }: Line, longerThan: number): boolean {
  if (text.length <= longerThan) return false;
  return kind === "list-item" || text.length >= longestHeading || /[.!?؟۔。！？…:][")\]»”’]*$/.test(text);
}

/** Whether the first line is a headline: short, without a final stop, and with a longer line soon after it. */
export function looksLikeHeadline(lines: readonly Line[]): boolean {
  const [first, ...rest] = lines.slice(0, 4);
  if (first?.kind !== "paragraph" || first.text.length > longestHeadline) return false;
  return endsLikeHeadline(first.text) && rest.some(({ text }) => text.length > first.text.length);
}

function endsLikeHeading(text: string): boolean {
  const bare = text.replace(closers, "");
  if (question.test(bare)) return text.length <= longestQuestion;
  return /\p{L}/u.test(bare) && !stop.test(bare);
}

function endsLikeHeadline(text: string): boolean {
  const bare = text.replace(closers, "");
  return /\p{L}/u.test(bare) && !stop.test(bare);
}
