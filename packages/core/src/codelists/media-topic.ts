import type { Codelist, CodelistValue } from "./codelist.ts";
import { mediaTopicRows } from "./generated/media-topics.ts";

const source = "IPTC Media Topics, release 2023-03-31 (CC BY 4.0)";

function mediaTopicOf([code, broader, en, ar, definition, standing]: (typeof mediaTopicRows)[number]): CodelistValue {
  return {
    value: `medtop:${code}`,
    label: { en, ar },
    definition,
    source,
    ...(broader && { broader: `medtop:${broader}` }),
    ...(standing === "retired" && { retired: true as const }),
  };
}

/** The IPTC Media Topics for diplomatic news: all of politics, conflict, economy, energy and transport, and other top topics. */
export const mediaTopicList: Codelist = {
  id: "media-topic",
  title: { en: "Media topic", ar: "موضوع إعلامي" },
  description:
    "The part of IPTC's Media Topics that news of diplomacy needs: politics, conflict, economy, energy and transport whole, of other branches the upper topics; a code outside may still be IPTC's.",
  // the list is a subset of IPTC's, and IPTC releases new topics twice a year
  open: true,
  source,
  values: mediaTopicRows.map(mediaTopicOf),
};
