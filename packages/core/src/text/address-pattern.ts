/** The shape of an http(s) address, as a regular expression for JavaScript and JSON Schema. */
export const urlPattern = /^https?:\/\/[^\x00-\x20\x7f<>"{}|\\^`]+$/;

/** The shape of an absolute IRI of any scheme, as a regular expression for JavaScript and JSON Schema. */
export const iriPattern = /^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f<>"{}|\\^`]+$/;
