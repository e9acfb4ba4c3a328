import type { AuthoredQuote, Coding } from "@diplomatic-visits/core";
import { firstSpanFrom } from "@diplomatic-visits/core/internal";
import type { EventDetails } from "../events/details.ts";
import type { Slot } from "../events/event.ts";
import { addItem, type DraftPage } from "./draft-page.ts";
import type { MentionSpan } from "./mention-span.ts";

type Visit = NonNullable<Coding["visits"]>[number];
type Meeting = NonNullable<Coding["meetings"]>[number];

/** An event whose details are written. */
export interface DetailsWriting {
  page: DraftPage;
  pointer: string;
  details: EventDetails;
  /** Every mention, in text order. */
  mentions: readonly MentionSpan[];
  /** The language of the text. */
  language: string;
}

/** The purposes that the sentence names. */
export function purposesOf(writing: DetailsWriting): Pick<Visit, "purposes"> {
  const purposes = coded(writing, "purposes", writing.details.purposes);
  return purposes.length > 0 ? { purposes } : {};
}

/** The formats that the words of the meeting name. */
export function formatsOf(writing: DetailsWriting): Pick<Meeting, "formats"> {
  const formats = coded(writing, "formats", writing.details.formats);
  return formats.length > 0 ? { formats } : {};
}

/** By what those who meet speak with each other. */
export function channelOf({ page, pointer, details }: DetailsWriting): Pick<Meeting, "channel"> {
  const { channel } = details;
  const quote = channel && page.quoter.quote({ start: channel.start, end: channel.end });
  if (!channel || quote === undefined) return {};
  const { start, end, value } = channel;
  addItem(page, `${pointer}/channel`, { start, end, rule: "event/channel", certainty: "likely" });
  return { channel: { value, quote } };
}

/** What those who meet speak about; a word in a title or a name names no subject. */
export function issueAreasOf(writing: DetailsWriting): Pick<Meeting, "issueAreas"> {
  const { details, mentions } = writing;
  const own = details.issueAreas.filter(
    (area) => !mentions.some((mention) => isNamed(mention) && mention.start < area.end && area.start < mention.end),
  );
  const issueAreas = coded(writing, "issueAreas", own);
  return issueAreas.length > 0 ? { issueAreas } : {};
}

function isNamed({ entity }: MentionSpan): boolean {
  return entity.startsWith("person ") || entity.startsWith("organization ");
}

function coded<T>(
  { page, pointer }: DetailsWriting,
  key: string,
  slots: readonly Slot<T>[],
): { value: T; quote: AuthoredQuote }[] {
  const written: { value: T; quote: AuthoredQuote }[] = [];
  for (const { value, start, end } of slots) {
    const quote = page.quoter.quote({ start, end });
    if (quote === undefined) continue;
    addItem(page, `${pointer}/${key}/${written.length}`, { start, end, rule: `event/${key}`, certainty: "candidate" });
    written.push({ value, quote });
  }
  return written;
}

/** Why the visit was cancelled or postponed, in the words of the text. */
export function statusReasonOf({ page, pointer, details, language }: DetailsWriting): Pick<Visit, "statusReason"> {
  const { reason } = details;
  const span = reason && { start: reason.introduction.start, end: reason.end };
  const quote = span && page.quoter.quote(span);
  if (!reason || !span || quote === undefined) return {};
  addItem(page, `${pointer}/statusReason`, { ...span, rule: "event/reason", certainty: "candidate" });
  return { statusReason: { value: { [language]: page.text.slice(reason.start, reason.end) }, quote } };
}

// "at the invitation of his counterpart, Ada Brill": an article may be between
const farthestName = 5;
const nearestAppositive = 3;

/** Who invited, and is a host by that: the person or body named right after the words of invitation. */
export function inviterOf({ page, pointer, details, mentions }: DetailsWriting): Pick<Visit, "inviter" | "hosts"> {
  const { invitation } = details;
  const named = invitation && mentionAfter(mentions, invitation.end, farthestName);
  const value = named && page.entityIds.get(named.entity);
  if (!invitation || !named || value === undefined) return {};
  const next = mentionAfter(mentions, named.end, nearestAppositive);
  const span = { start: invitation.start, end: next?.entity === named.entity ? next.end : named.end };
  const quote = page.quoter.quote(span);
  if (quote === undefined) return {};
  addItem(page, `${pointer}/inviter`, { ...span, rule: "event/inviter", certainty: "candidate" });
  const words = { start: named.start, end: span.end };
  const hostQuote = page.quoter.quote(words, [span]);
  if (hostQuote === undefined) return { inviter: { value, quote } };
  addItem(page, `${pointer}/hosts/0`, { ...words, rule: "event/inviter", certainty: "candidate" });
  return { inviter: { value, quote }, hosts: [{ entity: value, quote: hostQuote }] };
}

function mentionAfter(mentions: readonly MentionSpan[], at: number, reach: number): MentionSpan | undefined {
  const found = mentions[firstSpanFrom(mentions, at)];
  const isNamed = found !== undefined && (found.form === "name" || found.form === "nominal");
  return isNamed && found.start - at <= reach ? found : undefined;
}
