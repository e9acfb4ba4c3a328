import type { Citation } from "./citation.ts";

/** What a page of the prose depends on besides its own words. */
export interface PageState {
  /** Whether the packages are on npm. */
  isReleased: boolean;
  citation: Citation;
}

const install = /<!-- before-release -->\n([\s\S]*?)<!-- after-release\n([\s\S]*?)-->\n?/g;
const cited = /<!-- citation -->\n?/g;

/**
 * Markdown as the site shows it: of the two ways to install, the one that works today, and the citation where it is asked for.
 * The way that does not work yet is in an HTML comment, so that the page also reads well in the repository.
 */
export function livePage(markdown: string, { isReleased, citation }: PageState): string {
  return markdown
    .replace(install, (_, before: string, after: string) => (isReleased ? after : before))
    .replace(cited, () => `\`\`\`text\n${citation.text}\n\`\`\`\n\n\`\`\`bibtex\n${citation.bibtex}\n\`\`\`\n`);
}
