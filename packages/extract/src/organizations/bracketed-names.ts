import type { NamePage } from "./name-page.ts";
import type { OrganizationFound } from "./organization-found.ts";

// (NTUC), (نماء): an abbreviation or a short name right after the name
const bracketed = /^ ?\((?<short>\p{Lu}[\p{Lu}\p{Nd}&-]{1,9}|\p{Script=Arabic}{3,12})\)/u;

/** Adds the short names that brackets give organizations, there and wherever the text uses an abbreviation again. */
export function withBracketedNames({ text }: NamePage, found: readonly OrganizationFound[]): OrganizationFound[] {
  const all = [...found];
  const isTaken = (start: number, end: number) => all.some((one) => one.start < end && start < one.end);
  for (const one of found) {
    const short = bracketed.exec(text.slice(one.end, one.end + longest))?.groups?.["short"];
    if (short === undefined || /^(?:\p{Lu}\p{Nd}|.*\p{Nd}{3})/u.test(short)) continue;
    const first = text.indexOf(short, one.end);
    const places = /^\p{Lu}/u.test(short) ? occurrences(text, short) : [first];
    for (const start of places) {
      const end = start + short.length;
      if (!isTaken(start, end)) all.push({ ...one, start, end });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

const longest = 16;

function occurrences(text: string, short: string): number[] {
  const isWordAt = (at: number) =>
    !/[\p{L}\p{Nd}-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{Nd}]/u.test(text.charAt(at + short.length));
  const places: number[] = [];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
    if (isWordAt(at)) places.push(at);
  return places;
}
