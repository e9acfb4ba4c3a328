import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** A script that a page fetched: its address, and its size in bytes after gzip. */
export interface Script {
  address: string;
  bytes: number;
}

/** Collects every script that a page fetches from now on, those of its workers too. */
export function collectScripts(page: Page): () => Promise<Script[]> {
  const responses: Response[] = [];
  const keep = (response: Response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) responses.push(response);
  };
  // the context sees what workers fetch, the page does not
  page.context().on("response", keep);
  return () => Promise.all(responses.map(weigh));
}

async function weigh(response: Response): Promise<Script> {
  const body = await response.body();
  return { address: new URL(response.url()).pathname, bytes: gzipSync(body, { level: 6 }).length };
}

/** Kilobytes (1,000 bytes) of some scripts together. */
export function kilobytes(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
