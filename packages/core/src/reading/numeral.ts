const grouped = /^[0-9]{1,3}(?:([., ])[0-9]{3})(?:\1[0-9]{3})*$/;

/**
 * The value of a numeral in ASCII digits with separators, or undefined if it is not a number (27.10.14). A comma or space
 * before three digits groups them, and so does a dot from the second dot on or before three zeros. If there are two kinds
 * of separators, the last is the decimal mark. If the language's decimal mark is a comma, comma and dot swap roles.
 */
export function numeralValue(numeral: string, decimalMark: "." | "," = "."): number | undefined {
  return readValue(decimalMark === "." ? numeral : numeral.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")));
}

function readValue(numeral: string): number | undefined {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral);
  const separators = numeral.replace(/[0-9]/g, "");
  const last = separators.charAt(separators.length - 1);
  if (isGrouped(numeral, separators)) return Number(numeral.replace(/[., ]/g, ""));
  const point = numeral.lastIndexOf(last);
  const whole = numeral.slice(0, point);
  if (last === " " || !(/^[0-9]+$/.test(whole) || grouped.test(whole))) return undefined;
  if (separators.length > 1 && separators.charAt(0) === last && numeral.length - point > 3) return undefined;
  return Number(`${whole.replace(/[., ]/g, "")}.${numeral.slice(point + 1)}`);
}

function isGrouped(numeral: string, separators: string): boolean {
  if (!grouped.test(numeral) || numeral.startsWith("0")) return false;
  return separators.charAt(0) !== "." || separators.length > 1 || numeral.endsWith(".000");
}
