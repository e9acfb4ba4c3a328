const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The name of a text by its SHA-256 in hexadecimal: ni:///sha-256;… (RFC 6920). */
export function digestName(hex: string): string {
  let name = "ni:///sha-256;";
  // three hexadecimal digits become two digits of base64url
  for (let i = 0; i < hex.length; i += 3) {
    const bits = Number.parseInt(hex.slice(i, i + 3).padEnd(3, "0"), 16);
    name += digits.charAt(bits >> 6);
    if (i + 1 < hex.length) name += digits.charAt(bits & 63);
  }
  return name;
}
