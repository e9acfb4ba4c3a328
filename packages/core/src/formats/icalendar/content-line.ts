/** The longest line of an iCalendar stream, in bytes of UTF-8 (RFC 5545, 3.1). */
const lineBytes = 75;

/** Text as a value: backslashes, semicolons, commas and line breaks are escaped. */
export function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** A content line, folded where it is longer than 75 bytes; no character is cut. */
export function calendarLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  let bytes = 0;
  for (const character of line) {
    const wide = bytesOf(character);
    if (bytes + wide > lineBytes) {
      lines.push(current);
      current = " ";
      bytes = 1;
    }
    current += character;
    bytes += wide;
  }
  return `${[...lines, current].join("\r\n")}\r\n`;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
