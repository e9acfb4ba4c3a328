/** The key of the fact that the page's address names. */
export function rememberedKey(): string | null {
  return new URLSearchParams(location.search).get("fact");
}

/** Writes the key of a fact into the page's address, or takes it out. */
export function rememberKey(key: string | undefined): void {
  const address = new URL(location.href);
  if (key === undefined) address.searchParams.delete("fact");
  else address.searchParams.set("fact", key);
  // a file:// page may not change its address in every browser
  try {
    history.replaceState(history.state, "", address);
  } catch {}
}
