import { pathToFileURL } from "node:url";
import { bundle } from "../measure/bundle.ts";
import type { Peer, PeerModule } from "./peer.ts";

/** A peer, bundled for Node and imported. */
export async function loadPeer(peer: Peer): Promise<PeerModule> {
  const { file } = await bundle(peer.name, peer.source(), "node");
  return (await import(pathToFileURL(file).href)) as PeerModule;
}
