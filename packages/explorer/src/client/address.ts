/** The key of the fact that the page's address names. */
export function rememberedKey(): string | null {
  return new URLSearchParams(location.search).get("fact");
}

/** Writes the key of a fact into the page's address, or removes it. */
export function rememberKey(key: string | undefined): void {
  const address = new URL(location.href);
  if (key === undefined) address.searchParams.delete("fact");
  else address.searchParams.set("fact", key);
  // some browsers forbid a file:// page to change its address
  try {
    history.replaceState(history.state, "", address);
  } catch {}
}
