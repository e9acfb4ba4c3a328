import type { Rule } from "../rule.ts";

/** Custom licence names which say, with any kind of hyphen, that a text must not be redistributed. */
const closed = [
  "allrightsreserved",
  "noredistribution",
  "nonredistributable",
  "notredistributable",
  "notforredistribution",
  "proprietary",
  "confidential",
];

/** A text may be included only if its licence allows it. */
export const textLicence: Rule = {
  code: "envelope/text-licence",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow a text whose licence forbids redistribution.", ar: "منع نشر نص لا يسمح ترخيصه بذلك." },
  message: {
    en: "the text is included, but its licence {found} forbids redistribution: publish the coding with textHash only, or state your basis in usageInfo",
    ar: "النص هنا وترخيصه {found} يمنع نشره: انشر الترميز مع textHash وحدهما، أو بيّن في usageInfo ما يجيز ذلك",
  },
  doubts: {
    article: ({ article: { license = "", usageInfo } }) => usageInfo === undefined && forbids(license),
  },
  check({ article }, report) {
    const { license: found = "", usageInfo } = article;
    if (usageInfo === undefined && forbids(found)) report(article, { at: "license", found });
  },
};

function forbids(license: string): boolean {
  const name = license.toLowerCase().replaceAll(/[^a-z]/g, "");
  return closed.some((words) => name.includes(words));
}
