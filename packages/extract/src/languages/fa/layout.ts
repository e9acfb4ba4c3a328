import type { LayoutWords } from "../parts/layout-words.ts";

/** Persian words of the layout of pages. */
export const persianLayout: LayoutWords = {
  bylines: "نوشته",
  cookies: /کوکی/,
  addressesReader: /مرورگر|وب.?سایت ما/u,
  particles: "و در به از که را با این است",
};
