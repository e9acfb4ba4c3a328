/** The most Latin letters that the prose of an Arabic page may have, of all its letters: names of formats, programs and fields. */
export const mostLatin = 0.15;

/** The share of Latin letters among the letters of a text. */
export function latinShare(text: string): number {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : latin / letters;
}

/** The prose of a page in Markdown: without front matter, code, addresses, anchors, tags, quoted words of an article, and codes in a message. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^(`{3,})[\s\S]*?^\1 *$/gm, "")
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "")
    .replace(/\{#[^}]*\}|<[^>]*>|\]\([^)]*\)|\w+:\/\/\S+|⟦[^⟧]*⟧|[«“][^«»“”\u0600-\u06ff]*[»”]/g, " ")
    .replace(/(?:[a-z]+(?:-[a-z]+)*, ){3,}[a-z-]+/g, " ");
}
