import { normalize } from "./path.ts";

/** What the program uses of Node's other modules, on a page. */
export const availableParallelism = (): number => 1;
/** Node's `pathToFileURL`, as far as the program uses it on a page. */
export const pathToFileURL = (path: string): URL => new URL(`file://${normalize(path)}`);
/** Node's `fileURLToPath`, as far as the program uses it on a page. */
export const fileURLToPath = (url: string | URL): string => decodeURIComponent(new URL(url).pathname);
/** Node's `stripVTControlCharacters`, as far as the program uses it on a page. */
export const stripVTControlCharacters = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, "");

/** Node's `randomBytes`, as far as the program uses it on a page. */
export function randomBytes(size: number): { toString(): string } {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return { toString: () => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}

/** Node's `isDeepStrictEqual`, as far as the program uses it on a page. */
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

/** Node's `createRequire`, as far as the program uses it on a page. */
export const createRequire = () => (): object => ({});

/** Threads and compressed files, which a page does not have. */
export class Worker {
  constructor() {
    refuse("--jobs");
  }
}
/** Node's `pipeline`, as far as the program uses it on a page. */
export const pipeline = (): never => refuse("a compressed file");
/** Node's `createGunzip`, as far as the program uses it on a page. */
export const createGunzip = pipeline;
/** Node's `watch`, as far as the program uses it on a page. */
export const watch = (): never => refuse("--watch");
/** Node's `setFlagsFromString`, as far as the program uses it on a page. */
export const setFlagsFromString = (): void => {};
/** Node's `getHeapStatistics`, as far as the program uses it on a page. */
export const getHeapStatistics = (): object => ({});
/** Node's `getHeapSpaceStatistics`, as far as the program uses it on a page. */
export const getHeapSpaceStatistics = (): object[] => [];
/** Node's `runInNewContext`, as far as the program uses it on a page. */
export const runInNewContext = () => (): void => {};
