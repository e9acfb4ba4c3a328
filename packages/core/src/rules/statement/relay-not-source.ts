import type { Rule } from "../rule.ts";

/** An entity that relays a statement must not be its source. */
export const relayNotSource: Rule = {
  code: "statement/relay-not-source",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow a source that also relays its own statement.",
    ar: "منع أن يكون قائل القول ناقله.",
  },
  message: {
    en: "{found} is both the source of the statement and one of those who relay it: remove it from source or from relayedBy",
    ar: "{found} هو قائل القول وأحد ناقليه معًا: احذفه من source أو من relayedBy",
  },
  doubts: {
    statement: {
      having: "relayed",
      doubts: ({ source, relayedBy = [] }) => relayedBy.some((id) => source.includes(id)),
    },
  },
  check({ statements }, report) {
    for (const { source, relayedBy = [] } of statements) {
      const at = relayedBy.findIndex((id) => source.includes(id));
      if (at >= 0) report(relayedBy, { at, found: relayedBy[at] });
    }
  },
};
