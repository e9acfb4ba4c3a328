/** The parts of a list separated by commas; a comma inside a part is followed by _ instead of a space. */
export function listOf(text: string): string[] {
  return text
    .split(/,\s/)
    .map((part) => part.trim().replace(",_", ", "))
    .filter((part) => part !== "");
}
