import {
  type AnchorResult,
  type Article,
  anchor,
  type Coding,
  issueKinds,
  type RuleSeverities,
} from "@diplomatic-visits/core";
import { doubtAbout, filled } from "./doubts.ts";
import type { Doubt } from "./skeleton.ts";

/** A coding that could be anchored, with its article; or the issues that prevent it. */
export type AnchoredOrNot =
  | { ok: true; coding: Coding; article: Article; doubts: Doubt[] }
  | { ok: false; doubts: Doubt[] };

const required: ReadonlySet<string> = new Set(["type", "extent", "inLanguage"]);

// quotes first, then keys of the envelope, then issues that appear only afterwards
const rounds = 4;

// Doubts are reported when the coding is checked; notes of reading and shape cannot be set.
const errorsOnly: RuleSeverities = Object.freeze(
  Object.fromEntries(
    issueKinds
      .filter(({ code, severity }) => severity !== "error" && !/^(read|shape)\//.test(code))
      .map(({ code }) => [code, "off"] as const),
  ),
);

/** Anchors a skeleton's coding; parts that core rejects are omitted and reported, so that the rest is an article. */
export function anchorOrOmit(text: string, coding: Coding): AnchoredOrNot {
  const doubts: Doubt[] = [];
  let current = coding;
  for (let round = 0; round < rounds; round++) {
    const result = anchor(text, current, { rules: errorsOnly });
    if (result.ok) return { ok: true, coding: current, article: result.article, doubts };
    const faults = faultsOf(result);
    const next = withoutFaults(current, faults);
    if (!next) return { ok: false, doubts: [...doubts, refusedFor(result)] };
    doubts.push(...doubtsAbout(faults, result));
    current = next;
  }
  return { ok: false, doubts: [...doubts, refusedFor(anchor(text, current, { rules: errorsOnly }))] };
}

interface Faults {
  blocks: ReadonlySet<number>;
  keys: ReadonlySet<string>;
}

function faultsOf({ quotes, issues }: AnchorResult): Faults {
  const lost = quotes.filter(({ status }) => status === "missing" || status === "ambiguous").map(({ path }) => path);
  const blamed = issues.filter(({ severity }) => severity === "error").map(({ path }) => path);
  const blocks = new Set<number>();
  const keys = new Set<string>();
  for (const [key, place] of [...lost, ...blamed]) {
    if (key === "blocks" && typeof place === "number") blocks.add(place);
    else if (typeof key === "string") keys.add(key);
  }
  return { blocks, keys };
}

function withoutFaults(coding: Coding, { blocks, keys }: Faults): Coding | undefined {
  const kept = Object.entries(coding).filter(([key]) => required.has(key) || !keys.has(key));
  const next = Object.fromEntries(kept) as unknown as Coding;
  const marked = coding.blocks?.filter((_, i) => !blocks.has(i)) ?? [];
  if (marked.length > 0) next.blocks = marked;
  else delete next.blocks;
  const isLess = kept.length < Object.keys(coding).length || marked.length < (coding.blocks?.length ?? 0);
  return isLess ? next : undefined;
}

function doubtsAbout({ blocks, keys }: Faults, { issues }: AnchorResult): Doubt[] {
  const leftOut = [...keys].filter((key) => key !== "blocks" && !required.has(key));
  return [
    ...(blocks.size > 0 ? [doubtAbout("unmarkedLines", { count: blocks.size })] : []),
    ...leftOut.map((field): Doubt => {
      const reason = issues.find(({ path }) => path[0] === field)?.message ?? "";
      return {
        field,
        message: { en: filled(leftOutMessage.en, { reason }), ar: filled(leftOutMessage.ar, { reason }) },
      };
    }),
  ];
}

const leftOutMessage = {
  en: "it was omitted, since it breaks a rule: {reason}",
  ar: "حُذف لأنه يخالف قاعدة: {reason}",
};

function refusedFor({ issues }: AnchorResult): Doubt {
  const first = issues.find(({ severity }) => severity === "error");
  return doubtAbout("notAnchored", { found: first ? `${first.code} ${first.message}` : "" });
}
