import { normalize } from "./path.ts";

/** What the program uses of Node's other modules, on a page. */
export const availableParallelism = (): number => 1;
export const pathToFileURL = (path: string): URL => new URL(`file://${normalize(path)}`);
export const fileURLToPath = (url: string | URL): string => decodeURIComponent(new URL(url).pathname);
export const stripVTControlCharacters = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, "");

export function randomBytes(size: number): { toString(): string } {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return { toString: () => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}

export function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isDeepStrictEqual(a[key as never], b[key as never]))
  );
}

/** A stream to a file. */
export class Writable {
  readonly #put: (chunk: Uint8Array, encoding: string, done: (error?: Error) => void) => void;

  constructor({ write }: { write: (chunk: Uint8Array, encoding: string, done: (error?: Error) => void) => void }) {
    this.#put = write;
  }

  write(text: string, done?: () => void): boolean {
    this.#put(new TextEncoder().encode(text), "utf8", () => done?.());
    return true;
  }

  on(): this {
    return this;
  }
}

function refuse(what: string): never {
  throw Object.assign(new Error(`${what} needs the program itself: a page has no threads and no compressed files`), {
    exit: 2,
  });
}

export const createRequire = () => (): object => ({});

/** Threads and compressed files, which a page does not have. */
export class Worker {
  constructor() {
    refuse("--jobs");
  }
}
export const pipeline = (): never => refuse("a compressed file");
export const createGunzip = pipeline;
export const watch = (): never => refuse("--watch");
export const setFlagsFromString = (): void => {};
export const getHeapStatistics = (): object => ({});
export const getHeapSpaceStatistics = (): object[] => [];
export const runInNewContext = () => (): void => {};
