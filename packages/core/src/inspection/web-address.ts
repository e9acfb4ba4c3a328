/** What is wrong with a web address. */
export type AddressFault = "scheme" | "credentials" | "host" | "character";

// Control, format (except the two joiners), private and unassigned characters, white space, and what RFC 3987 excludes.
const unfit = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Z}<>"{}|\\^`]|(?![\u200c\u200d])\p{Cf}/u;
const web = /^https?:\/\/([^/?#]*)/i;
const authority = /^(\[[0-9a-f:.]+\]|[^[\]:]+)(?::([0-9]{0,5}))?$/i;
const label = /^[\p{L}\p{M}\p{N}_-]{1,63}$/u;

// Host labels in small Latin letters, then printable ASCII without what RFC 3986 excludes.
const plain = /^https?:\/\/(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}(?:[/?#][!#-;=?-[\]_a-z~]*)?$/;

/** Whether a string is certainly a web address whose host consists of small Latin letters, digits and hyphens. */
export function isPlainAddress(address: string): boolean {
  return address.length <= 253 && plain.test(address);
}

/** Why a string is not an http(s) address without credentials; undefined if it is one. */
export function addressFault(address: string): AddressFault | undefined {
  if (unfit.test(address)) return "character";
  const [, place] = web.exec(address) ?? [];
  if (place === undefined) return "scheme";
  if (place.includes("@")) return "credentials";
  const [, host = "", port = ""] = authority.exec(place) ?? [];
  return isHost(host) && Number(port) <= 65_535 ? undefined : "host";
}

/** The host of a web address; empty if it does not have one. */
export function hostOf(address: string): string {
  const [, place = ""] = web.exec(address) ?? [];
  return authority.exec(place.slice(place.lastIndexOf("@") + 1))?.[1] ?? "";
}

function isHost(host: string): boolean {
  if (host.startsWith("[")) return true;
  const labels = host.replace(/\.$/, "").split(".");
  return host.length <= 253 && labels.every((part) => label.test(part));
}
