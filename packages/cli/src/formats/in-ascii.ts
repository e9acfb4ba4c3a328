/** JSON with `\u` escapes for everything outside ASCII: the same data, whatever a pipe does to other characters. */
export function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
