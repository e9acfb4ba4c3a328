import type { ArabicProse } from "./arabic-prose.ts";

/** The list `media-topic` in Arabic; IPTC words its definitions in English only. */
export const mediaTopicArabic: ArabicProse = {
  description:
    "ما تحتاج إليه أخبار الدبلوماسية من موضوعات IPTC الإعلامية: السياسة والنزاعات والاقتصاد والطاقة والنقل كلها، والموضوعات العليا من سائر الفروع؛ وقد يكون رمز خارجها من رموز IPTC.",
  definitions: ({ definition }) => definition,
};
