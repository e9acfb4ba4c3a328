import type { meetingChannelList } from "../meeting-channel.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `meeting-channel` in Arabic. */
export const meetingChannelArabic: ArabicProse<typeof meetingChannelList> = {
  description: "القناة التي يتحدث عبرها من يلتقون.",
  // biome-ignore format: a value a line
  definitions: {
    "in-person": "يجتمعون في مكان واحد.",
    phone: "يتحدثون بالهاتف، صوتًا فقط.",
    video: "يرى بعضهم بعضًا عبر اتصال مرئي.",
    written: "يتبادلون رسائل أو مذكرات.",
  },
};
