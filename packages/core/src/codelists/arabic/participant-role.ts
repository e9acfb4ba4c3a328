import type { participantRoleList } from "../participant-role.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `participant-role` in Arabic. */
export const participantRoleArabic: ArabicProse<typeof participantRoleList> = {
  description: "دور المشارك، إذا لم تدل عليه القائمة التي يرد فيها.",
  // biome-ignore format: a value a line
  definitions: {
    "delegation-member": "يأتي مع المسؤول الأول في جانبه.",
    "host-side": "يشارك عن المضيف من غير أن يكون هو المضيف.",
    reception: "يستقبل الزائرين أو يودّعهم، في المطار مثلًا؛ ولا تُذكر محادثات معهم.",
    mediator: "يتوسط بين الآخرين.",
    "third-party": "لا ينتمي إلى أي جانب ولا يتوسط.",
    participant: "يشارك من غير جانب ولا دور آخر يذكره النص.",
  },
};
