// Engines store strings in many ways: in one or two bytes a unit, as slices, as joined parts. A method or the length of a
// string is looked up by how it is stored, and slowly where more than four ways have met; these two do not look it up.

/** The UTF-16 unit at an offset of a string; NaN outside of it. As fast whatever strings a process has seen. */
export function unitAt(text: string, offset: number): number {
  // asked once outside of a string, engines do not trust the method again
  return offset >= 0 && offset < unitCount(text) ? String.prototype.charCodeAt.call(text, offset) : Number.NaN;
}

/** The number of UTF-16 units of a string. As fast whatever strings a process has seen. */
export function unitCount(text: string): number {
  // biome-ignore lint/style/useTemplate: a template is converted, what is added is known to be a string
  return ("" + text).length;
}
