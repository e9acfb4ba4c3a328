import { runningSha256 } from "../../text/digest.ts";

/** How many hexadecimal digits of the digest a key keeps: enough to avoid collisions. */
const keyLength = 32;
const cr = 0x0d;

/** The key of a line: the first 32 hexadecimal digits of the sha-256 of its bytes, without LF or CRLF. */
export function keyOfLine(bytes: Uint8Array): string {
  const hash = runningSha256();
  hash.update(bytes);
  return hash.hex().slice(0, keyLength);
}

/** Computes the key of a line that arrives in parts and is not kept. */
export interface RunningKey {
  /** Adds a part of the line. */
  update(part: Uint8Array): void;
  /** Returns the key of what was added; the next part begins a new line. */
  digest(): string;
}

/** Starts an incremental key; a CR at the end of a line does not count. */
export function runningKey(): RunningKey {
  let hash = runningSha256();
  let heldCr = false;
  return {
    update(part) {
      if (part.length === 0) return;
      if (heldCr) hash.update(Uint8Array.of(cr));
      heldCr = part.at(-1) === cr;
      hash.update(heldCr ? part.subarray(0, -1) : part);
    },
    digest() {
      const key = hash.hex().slice(0, keyLength);
      hash = runningSha256();
      heldCr = false;
      return key;
    },
  };
}
