/** The bytes of Node, as far as the program uses more of them than `Uint8Array` has. */
class PageBuffer extends Uint8Array {
  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, i) => byte === other[i]);
  }

  swap16(): this {
    for (let i = 0; i + 1 < this.length; i += 2) [this[i], this[i + 1]] = [this[i + 1] ?? 0, this[i] ?? 0];
    return this;
  }

  override toString(): string {
    return new TextDecoder().decode(this);
  }
}

const bytesOf = (content: string | ArrayLike<number>) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

function concat(parts: readonly Uint8Array[]): PageBuffer {
  const whole = new PageBuffer(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a run finds of Node's globals on a page. */
Object.assign(globalThis, {
  Buffer: Object.assign(PageBuffer, {
    concat,
    from: (content: string | ArrayLike<number>) => concat([Uint8Array.from(bytesOf(content))]),
    byteLength: (content: string | ArrayLike<number>) => bytesOf(content).length,
    allocUnsafeSlow: (size: number) => new PageBuffer(size),
  }),
  setImmediate: (then: (...args: unknown[]) => void, ...args: unknown[]) => setTimeout(then, 0, ...args),
});
