/** The address of a page's Markdown: `/docs/guides/ci.md` for `/docs/guides/ci/`, `/index.md` for the home page. */
export function markdownAddress(pathname: string, baseUrl: string): string {
  return pathname === baseUrl ? `${baseUrl}index.md` : `${pathname.replace(/\/$/, "")}.md`;
}
