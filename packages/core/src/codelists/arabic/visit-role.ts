import type { visitRoleList } from "../visit-role.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `visit-role` in Arabic. */
export const visitRoleArabic: ArabicProse<typeof visitRoleList> = {
  description: "هل المقال عن هذه الزيارة أو هذا اللقاء، أم يذكرهما فحسب.",
  // biome-ignore format: a value a line
  definitions: {
    focal: "ينقله المقال أو يناقشه لذاته.",
    background: "يذكره المقال ليشرح شيئًا آخر.",
  },
};
