/** The parts of a list separated by commas; a comma inside a part is written with _ for the space after it. */
export function listOf(text: string): string[] {
  return text
    .split(/,\s/)
    .map((part) => part.trim().replace(",_", ", "))
    .filter((part) => part !== "");
}
