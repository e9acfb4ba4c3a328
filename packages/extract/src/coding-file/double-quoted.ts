const unprintable = /[\u007f-\u009f\ufffe\uffff\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/** A string as YAML and JSON write it in double quotation marks; invisible characters are written as \u escapes. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(unprintable, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
