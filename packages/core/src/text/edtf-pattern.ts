const year = "-?[0-9]{4}";
// Twelve digits at most: the day numbers of such years are still exact.
const longYear = "Y-?[1-9][0-9]{4,11}";
const day = `${year}-[0-9]{2}-[0-9]{2}`;
const date = `${year}(?:-[0-9]{2}(?:-[0-9]{2})?)?|${longYear}`;
const unspecified = `[0-9]{3}X|[0-9]{2}XX|${year}-(?:XX(?:-XX)?|[0-9]{2}-XX)`;
const yearless = "XXXX(?:-(?:XX(?:-XX)?|[0-9]{2}(?:-[0-9]{2})?))?";
const century = "-?[0-9]{2}";
const qualifier = "[?~%]?";

// ISO 8601 prefers U+2212, the minus sign, before a zone.
const zone = "Z|[+\u2212-][0-9]{2}(?::?[0-9]{2})?";
const dateTime = `${day}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,9})?)?(?:${zone})?`;

const bound = `(?:${date})${qualifier}|${dateTime}`;
const interval = `(?:${bound}|[.]{2})?/(?:${bound}|[.]{2})?`;

const count = "[0-9]{1,9}(?:[.,][0-9]{1,9})?";
const clockPart = `T(?:${count}H(?:${count}M)?(?:${count}S)?|${count}M(?:${count}S)?|${count}S)`;
const calendarPart = `(?:${count}Y(?:${count}M)?(?:${count}D)?|${count}M(?:${count}D)?|${count}D)`;
const duration = `P(?:${count}W|${calendarPart}(?:${clockPart})?|${clockPart})`;

/** The shape of an ISO 8601 duration such as P3D or PT1H30M, as a regular expression for JavaScript and JSON Schema. */
export const durationPattern = `^${duration}$`;

/**
 * The shape of a coded date, as a regular expression for JavaScript and JSON Schema: EDTF level 0 or 1, a date-time, an
 * interval, a date without year or a duration. `parseEdtf` checks whether the day exists.
 */
export const edtfPattern = `^(?:(?:${date}|${unspecified}|${yearless})${qualifier}|${century}|${dateTime}|${interval}|${duration})$`;

/** The shape of one date in a known year, EDTF level 0 or 1, or of a date-time, but not of an interval or a duration. */
export const dateTimePattern = `^(?:(?:${date}|${unspecified})${qualifier}|${dateTime})$`;
