import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { trueType } from "./true-type.ts";

/** A drawing board: it measures words and renders an SVG. */
export interface Board {
  widthOf(text: string, attributes: string): number;
  png(svg: string): Uint8Array;
}

const resolve = createRequire(__filename).resolve;
const family = "Noto Naskh Arabic";

/** Makes a drawing board with Noto Naskh Arabic, including its Latin letters: without a browser or system fonts. */
export async function drawingBoard(): Promise<Board> {
  await start();
  const fontBuffers = await Promise.all(["arabic-400", "arabic-700", "latin-400"].map(font));
  const options = { font: { fontBuffers, defaultFontFamily: family } };
  return {
    widthOf(text, attributes) {
      const drawn = new Resvg(picture(words({ x: 600, y: 300, attributes }, text)), options);
      return drawn.getBBox()?.width ?? 0;
    },
    png: (svg) => new Resvg(svg, options).render().asPng(),
  };
}

/** A picture in the size of link previews. */
export function picture(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${content}</svg>`;
}

/** A line of words in one script: the font comes in parts, and the Arabic part lacks full stop and colon. */
export function words({ x, y, attributes }: { x: number; y: number; attributes: string }, text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x}" y="${y}" font-family="${family}" ${attributes}>${escaped}</text>`;
}

async function font(name: string): Promise<Buffer> {
  return trueType(await readFile(resolve(`@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-${name}-normal.woff`)));
}

// The second language is built in the same process, where the module is already initialized.
async function start(): Promise<void> {
  const wasm = await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await initWasm(wasm).catch((error: unknown) => {
    if (!/already initialized/i.test(String(error))) throw error;
  });
}
