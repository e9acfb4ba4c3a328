import { loadPeer } from "./load-peer.ts";
import { peers } from "./peers.ts";

/** For each peer: JSON.parse of the text, then its check. Throws if a peer finds a valid document invalid, or the reverse. */
export async function parseAndCheck(json: string, valid: boolean): Promise<Record<string, () => boolean>> {
  const work: Record<string, () => boolean> = {};
  for (const peer of peers) {
    const { check } = await loadPeer(peer);
    if (check(JSON.parse(json)) !== valid) throw new Error(`${peer.name} does not find the document ${valid}`);
    work[peer.name] = () => check(JSON.parse(json));
  }
  return work;
}

/** For each peer: JSON.parse of the text, then a list of every issue. */
export async function parseAndList(json: string): Promise<Record<string, () => number>> {
  const work: Record<string, () => number> = {};
  for (const peer of peers) {
    const { issues } = await loadPeer(peer);
    if (issues(JSON.parse(json)) === 0) throw new Error(`${peer.name} finds no issue`);
    work[peer.name] = () => issues(JSON.parse(json));
  }
  return work;
}
