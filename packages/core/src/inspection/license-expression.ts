/** Whether a licence is a web address or an SPDX expression, of ids that may or may not be in the list. */
export function isLicense(license: string): boolean {
  return isAddress(license) || isExpression(possibleWords(license));
}

/** The ids of the SPDX list that an expression claims; none for a web address, names of one's own and exceptions. */
export function licenseIds(license: string): string[] {
  if (isAddress(license)) return [];
  const words = possibleWords(license);
  return words.filter(
    (word, i) => i % 2 === 0 && !/^with$/i.test(words[i - 1] ?? "") && !/(?:LicenseRef|DocumentRef)-/.test(word),
  );
}

function isAddress(license: string): boolean {
  return /^https?:\/\//i.test(license);
}

function possibleWords(license: string): string[] {
  return license.replaceAll(/[()]/g, " ").trim().split(/\s+/);
}

// Ids and operators alternate: MIT, Apache-2.0 WITH LLVM-exception, (MIT OR Apache-2.0) AND CC-BY-4.0.
function isExpression(words: readonly string[]): boolean {
  const isWord = (word: string, i: number) => (i % 2 === 0 ? isId(word) : /^(?:AND|OR|WITH)$/i.test(word));
  return words.length % 2 === 1 && words.every(isWord);
}

function isId(word: string): boolean {
  return (
    /^(?:DocumentRef-[A-Za-z0-9.-]+:)?(?:LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/.test(word) &&
    !/^(?:AND|OR|WITH)$/i.test(word)
  );
}
