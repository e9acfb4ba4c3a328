import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** A script that a page fetched: its address, and its size in bytes after gzip. */
export interface Script {
  address: string;
  bytes: number;
}

/**
 * Collects every script that a page needs from now on, those of its workers too; what it fetches ahead for other pages,
 * which links in view decide, is left out.
 */
export function collectScripts(page: Page): () => Promise<Script[]> {
  const responses: Response[] = [];
  const keep = (response: Response) => {
    const isAhead = response.request().headers()["sec-purpose"]?.includes("prefetch");
    if (/\.m?js$/.test(new URL(response.url()).pathname) && !isAhead) responses.push(response);
  };
  // the context sees what workers fetch, the page does not
  page.context().on("response", keep);
  return () => Promise.all(responses.map(weigh));
}

// The browser drops the bodies of responses when it is short of memory; the host has them.
async function weigh(response: Response): Promise<Script> {
  const body = Buffer.from(await (await fetch(response.url())).arrayBuffer());
  return { address: new URL(response.url()).pathname, bytes: gzipSync(body, { level: 6 }).length };
}

/** Kilobytes (1,000 bytes) of some scripts together. */
export function kilobytes(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
