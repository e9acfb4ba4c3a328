import { type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** A file the reader can download. */
export interface Download {
  /** Its description, in the language of the page. */
  label: string;
  href: string;
}

/** How to cite the article's coding. */
export interface Citable {
  /** The reference as it appears in a bibliography. */
  text: string;
  /** The same reference as a BibTeX entry. */
  bibtex?: string;
}

/** Files to download, if the caller lists any. */
export function downloadView({ labels, prefix }: View, downloads: readonly Download[]): Html | undefined {
  if (downloads.length === 0) return undefined;
  const links = downloads.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`);
  return html`<section aria-labelledby="${prefix}-download"><h2 id="${prefix}-download">${labels.download}</h2><ul class="dv-downloads">${links}</ul></section>`;
}

/** How to cite, if the caller provides it; the copy buttons are hidden until the script runs. */
export function citationView({ labels, prefix }: View, cite: Citable | undefined): Html | undefined {
  if (!cite) return undefined;
  const copied = (id: string, name: string) =>
    html`<button type="button" hidden data-copy="${prefix}-${id}" data-done="${labels.copied}" aria-label="${labels.copy} (${name})">${labels.copy}</button>`;
  return html`<section aria-labelledby="${prefix}-cite"><h2 id="${prefix}-cite">${labels.cite}</h2>
<p class="dv-cite" id="${prefix}-cite-text" dir="auto">${cite.text}</p>${copied("cite-text", labels.cite)}
${cite.bibtex !== undefined && html`<pre class="dv-cite" dir="ltr" tabindex="0"><code id="${prefix}-cite-bibtex">${cite.bibtex}</code></pre>${copied("cite-bibtex", "BibTeX")}`}</section>`;
}
