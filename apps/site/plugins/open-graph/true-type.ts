import { inflateSync } from "node:zlib";

interface Table {
  tag: Buffer;
  checksum: number;
  content: Buffer;
}

/** Unpacks a WOFF 1.0 font into its TrueType file, which renderers outside browsers can read. */
export function trueType(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new TypeError("not a WOFF 1.0 font");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => tableAt(woff, 44 + 20 * i));
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  for (const [i, value] of [count, 16 * power, Math.log2(power), 16 * (count - power)].entries()) {
    directory.writeUInt16BE(value, 4 + 2 * i);
  }
  const parts = [directory];
  let offset = directory.length;
  for (const [i, { tag, checksum, content }] of tables.entries()) {
    const entry = 12 + 16 * i;
    tag.copy(directory, entry);
    for (const [k, value] of [checksum, offset, content.length].entries()) {
      directory.writeUInt32BE(value, entry + 4 + 4 * k);
    }
    const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4);
    content.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function tableAt(woff: Buffer, entry: number): Table {
  const [offset = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
  const bytes = woff.subarray(offset, offset + packed);
  return { tag: woff.subarray(entry, entry + 4), checksum, content: packed < length ? inflateSync(bytes) : bytes };
}
