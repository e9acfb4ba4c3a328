import { pathToFileURL } from "node:url";
import { bundle } from "../measure/bundle.ts";
import type { Peer, PeerModule } from "./peer.ts";

const loaded = new Map<string, Promise<PeerModule>>();

/** A peer, bundled for Node and imported, once a process. */
export function loadPeer(peer: Peer): Promise<PeerModule> {
  const module = loaded.get(peer.name) ?? load(peer);
  loaded.set(peer.name, module);
  return module;
}

async function load(peer: Peer): Promise<PeerModule> {
  const { file } = await bundle(peer.name, peer.source(), "node");
  return (await import(pathToFileURL(file).href)) as PeerModule;
}
