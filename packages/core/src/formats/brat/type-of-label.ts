/** A label in the characters that brat allows for types. */
export function typeOfLabel(label: string): string {
  return label.replaceAll(/[^\p{L}\p{N}_-]/gu, "_");
}
