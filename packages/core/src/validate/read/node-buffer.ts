/** The functions of Node's buffer module that the reader uses if they exist. */
export interface NodeBuffer {
  isUtf8(bytes: Uint8Array): boolean;
  isAscii(bytes: Uint8Array): boolean;
  transcode(bytes: Uint8Array, from: string, to: string): { ucs2Slice(): string };
  Buffer: {
    from(
      buffer: ArrayBufferLike,
      offset?: number,
      length?: number,
    ): {
      latin1Slice(): string;
      write(text: string, encoding: "utf16le"): number;
    };
  };
}

interface Runtime {
  process?: { getBuiltinModule?: (name: string) => Partial<NodeBuffer> | undefined };
}

/** Node's buffer module in Node or in a runtime with the same functions; otherwise undefined. */
export function nodeBuffer(): NodeBuffer | undefined {
  const buffer = (globalThis as unknown as Runtime).process?.getBuiltinModule?.("node:buffer");
  return buffer?.isUtf8 && buffer.isAscii && buffer.transcode && buffer.Buffer ? (buffer as NodeBuffer) : undefined;
}
