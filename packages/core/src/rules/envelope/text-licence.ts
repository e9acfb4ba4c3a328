import type { Rule } from "../rule.ts";

/** Names of our own that say, whatever hyphens they are written with, that a text may not be passed on. */
const closed = [
  "allrightsreserved",
  "noredistribution",
  "nonredistributable",
  "notredistributable",
  "notforredistribution",
  "proprietary",
  "confidential",
];

/** A text is shipped only if its licence allows it. */
export const textLicence: Rule = {
  code: "envelope/text-licence",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "A text is shipped only where its licence allows it.", ar: "لا يُنشر النص إلا حيث يسمح ترخيصه." },
  message: {
    en: "the text is here, and its licence {found} forbids passing it on: ship the coding with textHash alone, or say in usageInfo why it may",
    ar: "النص هنا وترخيصه {found} يمنع نشره: انشروا الترميز مع textHash وحدهما، أو بيّنوا في usageInfo ما يجيز ذلك",
  },
  why: {
    en: "A text belongs to its publisher. Only licences that forbid in their very name are known here; usageInfo, such as ⟦quoted as a research example⟧, answers the warning.",
    ar: "النص ملك ناشره. ولا يُعرف هنا إلا التراخيص التي تمنع في اسمها نفسه؛ ويكفي أن يُبيَّن السبب في usageInfo، مثل ⟦يُستشهد به مثالًا بحثيًا⟧.",
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
