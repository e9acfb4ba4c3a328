const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hs\w+|mkt_tok|ocid|cmpid|cmp|ncid|ref_src|ref_url|spm|s_cid|icid|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|format|bbc\w*)|ns_\w+|wt\.?\w*|xtor|smid|partner|echobox|output_type|feature|fb_\w+|_ga|_gl|amp(?:_js_v)?)$/i;

const longest = 2_048;

/** A web address without credentials, fragment and tracking parameters; undefined if it is not an http(s) address. */
export function cleanUrl(address: unknown, base?: string): string | undefined {
  if (typeof address !== "string" || address.trim() === "") return undefined;
  const url = parsedUrl(address.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = "";
  url.password = "";
  url.hash = "";
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  // rebuilt only if a parameter is removed, since that changes how the others are escaped
  if (kept.length < [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  const { href } = url;
  return href.length <= longest && !/[<>"{}|\\^`\s]/.test(href) ? href : undefined;
}

function parsedUrl(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
