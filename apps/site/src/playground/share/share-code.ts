import { isWork, type Work } from "../work";

/** The most characters of a link that programs pass on without cutting it. */
const longestLink = 16_000;

/** The most bytes that a link may unpack to: a small link can unpack to gigabytes. */
export const mostUnpacked = 4_000_000;

/** Results other than a work. */
export type ShareFault = "malformed" | "other-version" | "too-large";

const version = "v1.";

/** Whether the fragment of an address claims to contain a work. */
export function isShareCode(hash: string): boolean {
  return /^#v\d+\./.test(hash);
}

/** Packs a work into the fragment of an address, without its `#`; undefined if it is too long for a link. */
export async function shareCode({ mode, source, text, name }: Work): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify({ mode, source, text, name }));
  if (bytes.length > mostUnpacked) return undefined;
  const packed = await through(new CompressionStream("deflate-raw"), bytes);
  const code = packed === "too-large" ? "" : version + base64url(packed);
  return code === "" || code.length > longestLink ? undefined : code;
}

/** Unpacks a fragment, with its `#`. The result is only data of the expected shape; it never throws. */
export async function readShareCode(hash: string): Promise<Work | ShareFault> {
  if (!hash.startsWith(`#${version}`)) return isShareCode(hash) ? "other-version" : "malformed";
  if (hash.length > mostUnpacked) return "too-large";
  try {
    const unpacked = await through(
      new DecompressionStream("deflate-raw"),
      fromBase64url(hash.slice(1 + version.length)),
    );
    if (unpacked === "too-large") return unpacked;
    const work: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked));
    if (!isWork(work)) return "malformed";
    const { mode, source, text, name } = work;
    return { mode, source, text, name };
  } catch {
    return "malformed";
  }
}

async function through(
  stream: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | "too-large"> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair)
    .getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > mostUnpacked) {
      await reader.cancel();
      return "too-large";
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(code: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(code)) throw new Error("not base64url");
  return Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (unit) => unit.charCodeAt(0));
}
