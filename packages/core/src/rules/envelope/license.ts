import type { Rule } from "../rule.ts";

/** A licence must be named in a way that programs recognise. */
export const license: Rule = {
  code: "envelope/license",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require an SPDX id, a LicenseRef- name or a web address as licence.",
    ar: "يجب أن يكون الترخيص معرّف SPDX أو LicenseRef- أو عنوان ويب.",
  },
  message: {
    en: "⟦{found}⟧ does not name a licence: use its SPDX id (CC-BY-4.0), a name of your own (LicenseRef-…) or its web address",
    ar: "⟦{found}⟧ لا يسمّي ترخيصًا: اكتبوا معرّفه في SPDX (مثل CC-BY-4.0) أو اسمًا من عندكم (LicenseRef-…) أو عنوانه على الويب",
  },
  why: {
    en: "Anyone who redistributes the text must be able to look up the licence. Put free text in usageInfo.",
    ar: "لا بد أن يستطيع من ينقل النص الرجوع إلى الترخيص؛ أما الكلام الحر فمكانه usageInfo.",
  },
  doubts: {
    article: ({ article: { license: named } }) => named !== undefined && !isLicense(named),
  },
  check({ article }, report) {
    const { license: found } = article;
    if (found !== undefined && !isLicense(found)) report(article, { at: "license", found });
  },
};

function isLicense(license: string): boolean {
  return /^https?:\/\//i.test(license) || isExpression(license.replaceAll(/[()]/g, " ").trim().split(/\s+/));
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
