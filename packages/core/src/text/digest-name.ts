import { unitAt, unitCount } from "./units-of.ts";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The name of a text by its SHA-256 in hexadecimal: ni:///sha-256;… (RFC 6920). */
export function digestName(hex: string): string {
  let name = "ni:///sha-256;";
  // three hexadecimal digits become two digits of base64url
  for (let i = 0; i < unitCount(hex); i += 3) {
    const bits = (valueAt(hex, i) << 8) | (valueAt(hex, i + 1) << 4) | valueAt(hex, i + 2);
    name += digits.charAt(bits >> 6);
    if (i + 1 < unitCount(hex)) name += digits.charAt(bits & 63);
  }
  return name;
}

// The value of a hexadecimal digit; 0 after the last one.
function valueAt(hex: string, i: number): number {
  if (i >= unitCount(hex)) return 0;
  const unit = unitAt(hex, i);
  return unit <= 0x39 ? unit - 0x30 : (unit | 0x20) - 0x57;
}
