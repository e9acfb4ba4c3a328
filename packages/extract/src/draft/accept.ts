import { type Article, anchor, type Coding, quoter as quoterOf } from "@diplomatic-visits/core";
import { acceptEntities } from "./accept-entities.ts";
import { acceptEvents } from "./accept-events.ts";
import { acceptExpressions } from "./accept-expressions.ts";
import { acceptStatements } from "./accept-statements.ts";
import { type Acceptance, openAcceptance, skip } from "./acceptance.ts";
import type { Draft } from "./drafted.ts";

/** Which parts of a draft are accepted. */
export interface AcceptOptions {
  /** JSON Pointers into the draft's coding; a pointer includes everything below it. Everything when absent. */
  pointers?: readonly string[];
}

/** The result of accepting a draft. */
export interface Accepted {
  /** The coding with the additions; authored parts are unchanged. */
  coding: Coding;
  /** Pointers to the added parts of the draft's coding. */
  added: string[];
  /** What was not added, and why, in English and Arabic. */
  skipped: { pointer: string; message: { en: string; ar: string } }[];
}

/**
 * Adds the parts of a draft to a coding of the same text without changing authored parts: entities are merged by their
 * mentions, country or name, words that are already coded are left alone, and ids never clash.
 */
export function accept(coding: Coding, draft: Draft, { pointers }: AcceptOptions = {}): Accepted {
  const anchored = anchor(draft.text, coding);
  const isWanted = wantedBy(pointers);
  if (!anchored.ok) return refused(coding, draft, isWanted);
  const acceptance = openAcceptance(
    { coding, draft, isWanted, quoter: quoterOf(draft.text) },
    anchored.article as Article,
  );
  acceptEntities(acceptance);
  acceptEvents(acceptance);
  acceptStatements(acceptance);
  acceptExpressions(acceptance);
  if (acceptance.added.length > 0) addRecord(acceptance);
  return { coding: acceptance.coding, added: acceptance.added, skipped: acceptance.skipped };
}

function wantedBy(pointers: readonly string[] | undefined): (pointer: string) => boolean {
  if (!pointers) return () => true;
  const known = new Set(pointers);
  return (pointer) => {
    for (let at = pointer.length; at > 0; at = pointer.lastIndexOf("/", at - 1))
      if (known.has(pointer.slice(0, at))) return true;
    return false;
  };
}

const concepts = ["entities", "visits", "meetings", "agreements", "statements", "quantities", "times"] as const;

function refused(coding: Coding, draft: Draft, isWanted: (pointer: string) => boolean): Accepted {
  const acceptance = { skipped: [] } as Pick<Acceptance, "skipped">;
  for (const concept of concepts)
    for (const i of (draft.coding[concept] ?? []).keys())
      if (isWanted(`/${concept}/${i}`)) skip(acceptance, `/${concept}/${i}`, "notAnchored");
  return { coding: structuredClone(coding), added: [], skipped: acceptance.skipped };
}

// Who made the additions.
function addRecord({ coding, draft, giveId }: Acceptance): void {
  const [record] = draft.coding.codings ?? [];
  const known = coding.codings?.some(
    ({ coder, method }) => coder.name === record?.coder.name && method === record.method,
  );
  if (record && !known) coding.codings = [...(coding.codings ?? []), { ...record, id: giveId(record.id) }];
}
