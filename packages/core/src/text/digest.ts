import { sha256 as portable } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

interface NodeHash {
  update(data: string | Uint8Array, encoding?: string): NodeHash;
  digest(encoding: string): string;
}

interface Runtime {
  process?: { getBuiltinModule?: (name: string) => { createHash(name: string): NodeHash } | undefined };
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal; computed by Node if available, otherwise in plain JavaScript. */
export function sha256(text: string): string {
  const isQuickOnce = !hasHashed && text.length <= shortText;
  hasHashed = true;
  const hash = isQuickOnce ? undefined : nodeHash();
  return hash ? hash.update(text, "utf8").digest("hex") : bytesToHex(portable(utf8ToBytes(text)));
}

let hasHashed = false;

// Node takes 3 to 7 ms to load its hashes: a program that checks one short article need not wait for them.
const shortText = 8192;

/** A SHA-256 of bytes that arrive in parts. */
export interface RunningSha256 {
  /** Adds a part. */
  update(part: Uint8Array): void;
  /** The digest in lower-case hexadecimal; nothing can be added afterwards. */
  hex(): string;
}

/** Starts a SHA-256 of bytes that arrive in parts. */
export function runningSha256(): RunningSha256 {
  const hash = nodeHash();
  if (hash) return { update: (part) => void hash.update(part), hex: () => hash.digest("hex") };
  const own = portable.create();
  return { update: (part) => void own.update(part), hex: () => bytesToHex(own.digest()) };
}

function nodeHash(): NodeHash | undefined {
  return (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto")?.createHash("sha256");
}
