import type { Coding, Evidence, Span } from "@diplomatic-visits/core";
import { type Acceptance, overlap, skip } from "./acceptance.ts";

type Statement = NonNullable<Coding["statements"]>[number];
type Agreement = NonNullable<Coding["agreements"]>[number];

/** Accepts the statements and agreements whose words are not coded yet. */
export function acceptStatements(acceptance: Acceptance): void {
  const { article } = acceptance;
  acceptEach<Agreement>(acceptance, { key: "agreements", known: article.agreements ?? [], remap: remapAgreement });
  acceptEach<Statement>(acceptance, { key: "statements", known: article.statements ?? [], remap: remapStatement });
}

interface Accepting<T> {
  key: "statements" | "agreements";
  known: readonly { evidence: Evidence[] }[];
  remap: (acceptance: Acceptance, one: T) => T | undefined;
}

function acceptEach<T extends Statement | Agreement>(
  acceptance: Acceptance,
  { key, known, remap }: Accepting<T>,
): void {
  const { draft, items, coding, isWanted } = acceptance;
  const taken: Span[] = known.flatMap(({ evidence }) => evidence);
  for (const [i, one] of ((draft.coding[key] ?? []) as T[]).entries()) {
    const pointer = `/${key}/${i}`;
    if (!isWanted(pointer)) continue;
    const words = items.get(pointer) ?? [];
    const mapped = remap(acceptance, one);
    if (words.length === 0 || taken.some((span) => words.some((own) => overlap(span, own))))
      skip(acceptance, pointer, "coded");
    else if (!mapped) skip(acceptance, pointer, "entityMissing");
    else {
      Object.assign(coding, { [key]: [...(coding[key] ?? []), { ...mapped, id: acceptance.giveId(one.id) }] });
      acceptance.added.push(pointer);
    }
  }
}

const reserved = "unnamed";

function remapStatement({ entityIds }: Acceptance, { relayedBy, ...statement }: Statement): Statement | undefined {
  const source = statement.source.flatMap((id) => (id === reserved ? id : (entityIds.get(id) ?? [])));
  const relays = (relayedBy ?? []).flatMap((id) => entityIds.get(id) ?? []);
  if (source.length < statement.source.length) return undefined;
  return { ...statement, source, ...(relays.length > 0 ? { relayedBy: relays } : {}) };
}

function remapAgreement({ entityIds }: Acceptance, agreement: Agreement): Agreement | undefined {
  const parties = agreement.parties.flatMap((id) => entityIds.get(id) ?? []);
  return parties.length < agreement.parties.length ? undefined : { ...agreement, parties };
}
