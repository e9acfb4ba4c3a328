import type { coderKindList } from "../coder-kind.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `coder-kind` in Arabic. */
export const coderKindArabic: ArabicProse<typeof coderKindList> = {
  description: "هل المُرمِّز إنسان أم برنامج.",
  // biome-ignore format: a value a line
  definitions: {
    human: "قرأ إنسان النص ورمَّزه، بأدوات أو من دونها.",
    software: "رمَّز برنامج النص، ومن البرامج النموذج اللغوي.",
  },
};
