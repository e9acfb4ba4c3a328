import * as fs from "./fs.ts";

/** Node's `fs/promises` on the files of a page. */
export const access = async (path: string): Promise<void> => fs.accessSync(path);
/** Node's `stat`, as far as the program uses it on a page. */
export const stat = async (path: string): Promise<object | undefined> => fs.statSync(path);
/** Node's `readFile`, as far as the program uses it on a page. */
export const readFile = async (path: string, encoding?: unknown): Promise<Uint8Array | string> =>
  fs.readFileSync(path, encoding);
/** Node's `mkdir`, as far as the program uses it on a page. */
export const mkdir = async (path: string): Promise<void> => fs.mkdirSync(path);
/** Node's `readdir`, as far as the program uses it on a page. */
export const readdir = async (path: string): Promise<unknown[]> => fs.readdirSync(path);

/** An open file, which is read from its start. */
export async function open(path: string): Promise<object> {
  const fd = fs.openSync(path);
  const bytes = fs.readFileSync(fd) as Uint8Array;
  return {
    stat: async () => fs.statSync(path),
    close: async () => fs.closeSync(fd),
    async *createReadStream() {
      yield bytes;
    },
    async read(into: Uint8Array, offset: number, length: number, at: number | null) {
      const part = bytes.subarray(at ?? 0, (at ?? 0) + length);
      into.set(part, offset);
      return { bytesRead: part.length };
    },
  };
}
