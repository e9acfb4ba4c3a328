/** Parses JSON as pages contain it: in comments, with raw line breaks in strings, with extra commas. Undefined if even that fails. */
export function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  if (bare === "") return undefined;
  return parsed(bare) ?? parsed(cleaned(bare)) ?? parsed(cleaned(bare.replace(/&quot;/g, '"').replace(/&amp;/g, "&")));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Escapes control characters inside strings and drops commas before a closing bracket. */
function cleaned(json: string): string {
  let out = "";
  let isString = false;
  for (let i = 0; i < json.length; i++) {
    const c = json[i] as string;
    if (isString) {
      if (c === "\\") out += c + (json[++i] ?? "");
      else if (c < " ") out += c === "\n" ? "\\n" : " ";
      else out += c;
      if (c === '"') isString = false;
    } else if (c === "," && closesNext(json, i + 1)) continue;
    else {
      out += c;
      isString = c === '"';
    }
  }
  return out;
}

function closesNext(json: string, from: number): boolean {
  let i = from;
  while (i < json.length && /\s/.test(json[i] as string)) i++;
  return json[i] === "}" || json[i] === "]";
}
