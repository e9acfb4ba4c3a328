import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** A script that a page fetched: its address, and its size in bytes after gzip. */
export interface Script {
  address: string;
  bytes: number;
}

/**
 * Collects every script that a page needs from now on, including those of its workers; prefetches for other pages,
 * which depend on the links in view, are excluded.
 */
export function collectScripts(page: Page): () => Promise<Script[]> {
  const responses: Response[] = [];
  const keep = (response: Response) => {
    const isAhead = response.request().headers()["sec-purpose"]?.includes("prefetch");
    if (/\.m?js$/.test(new URL(response.url()).pathname) && !isAhead) responses.push(response);
  };
  // the context sees requests of workers, the page does not
  page.context().on("response", keep);
  return () => Promise.all(responses.map(weigh));
}

// The browser drops response bodies when it is short of memory: fetch them from the host.
async function weigh(response: Response): Promise<Script> {
  const body = Buffer.from(await (await fetch(response.url())).arrayBuffer());
  return { address: new URL(response.url()).pathname, bytes: gzipSync(body, { level: 6 }).length };
}

/** Kilobytes (1,000 bytes) of some scripts together. */
export function kilobytes(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
