import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { place } from "./place.mts";

const resolve = createRequire(import.meta.url).resolve;

/** The characters that the fonts keep; `unicode-range` in src/css/fonts.css lists the same, and the reader's fonts cover the rest. */
const kept = ["؛؟،ٰٱپچژکگیۀە\u200c\u200d", span(0x621, 0x655), span(0x660, 0x66c), span(0x6f0, 0x6f9)].join("");

/** Writes the two Arabic fonts reduced to the letters and weights in use: a fifth of their size. */
export async function fonts(): Promise<void> {
  await mkdir(place("generated/fonts"), { recursive: true });
  for (const name of ["noto-naskh-arabic", "noto-sans-arabic"]) {
    const whole = await readFile(resolve(`@fontsource-variable/${name}/files/${name}-arabic-wght-normal.woff2`));
    const axes = { wght: { min: 400, max: 700 } };
    const subset = await subsetFont(whole, kept, { targetFormat: "woff2", variationAxes: axes });
    await writeFile(place(`generated/fonts/${name}.woff2`), subset);
  }
}

function span(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");
}
