interface Runtime {
  Buffer?: { from(text: string, encoding: "base64"): Uint8Array };
  atob(text: string): string;
}

/** The 32-bit numbers that a build packed in base 64, the lowest byte first. */
export function packedInt32s(packed: string): Int32Array {
  const bytes = bytesOf(packed);
  return isLowFirst() ? new Int32Array(bytes.buffer) : Int32Array.from(valuesOf(bytes, 4), (value) => value | 0);
}

/** The 16-bit numbers that a build packed in base 64, the lowest byte first. */
export function packedUint16s(packed: string): Uint16Array {
  const bytes = bytesOf(packed);
  return isLowFirst() ? new Uint16Array(bytes.buffer) : Uint16Array.from(valuesOf(bytes, 2));
}

// The copy begins where its buffer does.
function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const { Buffer, atob } = globalThis as unknown as Runtime;
  return Buffer
    ? new Uint8Array(Buffer.from(packed, "base64"))
    : Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}

function isLowFirst(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}

function* valuesOf(bytes: Uint8Array, size: number): Generator<number> {
  for (let at = 0; at < bytes.length; at += size) {
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = (value << 8) | (bytes[at + i] as number);
    yield value;
  }
}
