import type { Article, Coding, Quoter, Span } from "@diplomatic-visits/core";
import { idGiver } from "./draft-ids.ts";
import type { Draft, DraftItem } from "./drafted.ts";

const reasons = {
  notAnchored: {
    en: "the coding does not anchor in this text: fix that first",
    ar: "الترميز لا تثبت اقتباساته في هذا النص: أصلح ذلك أولًا",
  },
  coded: { en: "these words are coded already", ar: "هذه الكلمات مرمَّزة من قبل" },
  entityMissing: {
    en: "an entity it needs is neither in the coding nor accepted",
    ar: "كيان يحتاج إليه ليس في الترميز ولم يُقبل",
  },
  notQuotable: {
    en: "the words cannot be distinguished from their repetitions",
    ar: "تعذّر تمييز الكلمات من نظائرها المكررة",
  },
} as const;

/** A draft that is being accepted into a coding. */
export interface Acceptance {
  draft: Draft;
  isWanted: (pointer: string) => boolean;
  quoter: Quoter;
  /** A copy of the coding, which grows. */
  coding: Coding;
  /** The article that the coding makes without the draft. */
  article: Article;
  giveId: (wanted: string) => string;
  /** Maps each entity of the draft to an entity of the coding. */
  entityIds: Map<string, string>;
  /** The items of the draft by their pointer. */
  items: ReadonlyMap<string, readonly DraftItem[]>;
  added: string[];
  skipped: { pointer: string; message: { en: string; ar: string } }[];
}

/** Opens an acceptance with nothing added yet. */
export function openAcceptance(
  { coding, draft, isWanted, quoter }: Pick<Acceptance, "coding" | "draft" | "isWanted" | "quoter">,
  article: Article,
): Acceptance {
  const items = new Map<string, DraftItem[]>();
  for (const item of draft.items) {
    const list = items.get(item.pointer);
    if (list) list.push(item);
    else items.set(item.pointer, [item]);
  }
  return {
    ...{ draft, isWanted, quoter, article, items },
    coding: structuredClone(coding),
    giveId: idGiver(idsIn(article)),
    entityIds: new Map(),
    added: [],
    skipped: [],
  };
}

function idsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  const { id } = value as { id?: unknown };
  if (typeof id === "string") found.push(id);
  for (const child of Object.values(value)) idsIn(child, found);
  return found;
}

/** Records why a part of the draft is not added. */
export function skip({ skipped }: Pick<Acceptance, "skipped">, pointer: string, reason: keyof typeof reasons): void {
  skipped.push({ pointer, message: reasons[reason] });
}

/** Whether two spans of the text overlap. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
