import { createHash } from "node:crypto";

/** The key of a line: the first 32 hexadecimal digits of the sha-256 of its bytes, without LF or CRLF. */
export function keyOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** A running key for a line that comes in parts and is not kept; a CR at its very end does not count. */
export function runningKey(): { update(part: Uint8Array): void; digest(): string } {
  let hash = createHash("sha256");
  let heldCr = false;
  return {
    update(part) {
      if (part.length === 0) return;
      if (heldCr) hash.update("\r");
      heldCr = part.at(-1) === 0x0d;
      hash.update(heldCr ? part.subarray(0, -1) : part);
    },
    digest() {
      const key = hash.digest("hex").slice(0, 32);
      hash = createHash("sha256");
      heldCr = false;
      return key;
    },
  };
}
