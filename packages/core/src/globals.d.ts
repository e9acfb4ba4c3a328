// What the core needs of its runtime beyond ECMAScript: present in Node, browsers and workers alike.

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array | Uint16Array): string;
}

declare function structuredClone<T>(value: T): T;
