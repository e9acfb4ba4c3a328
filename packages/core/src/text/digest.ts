import { sha256 as portable } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

interface NodeCrypto {
  createHash(name: string): { update(text: string, encoding: string): { digest(encoding: string): string } };
}

interface Runtime {
  process?: { getBuiltinModule?: (name: string) => NodeCrypto | undefined };
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal; from Node where it runs, else in plain JavaScript. */
export function sha256(text: string): string {
  const crypto = (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto");
  return crypto
    ? crypto.createHash("sha256").update(text, "utf8").digest("hex")
    : bytesToHex(portable(utf8ToBytes(text)));
}
