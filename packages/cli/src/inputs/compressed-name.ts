/** Whether a file is compressed, by its name. */
export function isCompressed(path: string): boolean {
  return /\.(gz|zst)$/i.test(path);
}

/** The name that a file has after decompression. */
export function uncompressedName(path: string): string {
  return path.replace(/\.(gz|zst)$/i, "");
}
