// "1. ", "1) ", "1.) ", "a. ", with or without a bullet before it.
const firstMarker = /^\s*(?<bullet>[•⁃◦▪*-]\s*)?(?<name>[0-9]{1,2}|[a-z])(?<sign>\.\)|\.|\))\s/;

/** The offsets in a line where further list items begin, if it starts with an item and continues the count. */
export function listItemStarts(line: string): number[] {
  const groups = firstMarker.exec(line)?.groups;
  if (groups === undefined) return [];
  const { bullet = "", name = "", sign = "" } = groups;
  const starts: number[] = [];
  let at = line.indexOf(sign) + sign.length;
  for (let next = following(name); next !== undefined; next = following(next)) {
    const found = nextMarker(line.slice(at), `${bullet.trim()} ${next}`.trim(), sign);
    if (found === undefined) break;
    starts.push(at + found);
    at += found + 1;
  }
  return starts;
}

function nextMarker(rest: string, name: string, sign: string): number | undefined {
  const marker = `${name.replace(/[*]/g, "\\*").replace(" ", "\\s*")}${sign.replace(/[.)]/g, "\\$&")}`;
  const match = new RegExp(`\\s(?=${marker}\\s)`).exec(rest);
  return match ? match.index + 1 : undefined;
}

function following(name: string): string | undefined {
  if (/[0-9]/.test(name)) return Number(name) < 99 ? String(Number(name) + 1) : undefined;
  return name === "z" ? undefined : String.fromCharCode(name.charCodeAt(0) + 1);
}
