import { pipeline, type Transform } from "node:stream";
import zlib from "node:zlib";
import type { Locale } from "@diplomatic-visits/core";
import { incompleteError } from "../exit-code.ts";
import { isCompressed } from "./compressed-name.ts";

/** How much is decompressed at once, in bytes: fewer, larger pieces are faster. */
const pieceSize = 1 << 18;

const words = {
  en: {
    zstd: (path: string) => `${path}: reading .zst needs Node 22.15 or newer; decompress it first: zstd -dc ${path}`,
    broken: (path: string, kind: string) => `${path}: it is not a whole ${kind} file`,
  },
  ar: {
    zstd: (path: string) => `${path}: تحتاج قراءة ملفات .zst إلى Node 22.15 أو أحدث؛ فك ضغطه أولًا: zstd -dc ${path}`,
    broken: (path: string, kind: string) => `${path}: ليس ملف ${kind} كاملًا`,
  },
} as const;

/** The content of a stream, decompressed as the name of its file says; throws where this Node cannot do that. */
export async function* decompressed(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  locale: Locale,
): AsyncGenerator<Uint8Array> {
  if (!isCompressed(path)) return yield* stream;
  const isGzip = /\.gz$/i.test(path);
  const whole = pipeline(
    stream,
    isGzip ? zlib.createGunzip({ chunkSize: pieceSize }) : zstdDecoder(path, locale),
    () => {
      // an error ends the loop below, too
    },
  );
  try {
    yield* whole;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    throw incompleteError(words[locale].broken(path, isGzip ? "gzip" : "zstd"));
  }
}

// Node 20 and early versions of Node 22 have no zstd.
function zstdDecoder(path: string, locale: Locale): Transform {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: typeof zlib.createZstdDecompress };
  if (!createZstdDecompress) throw incompleteError(words[locale].zstd(path));
  return createZstdDecompress({ chunkSize: pieceSize });
}
