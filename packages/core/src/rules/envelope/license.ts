import { isLicense } from "../../inspection/license-expression.ts";
import type { Rule } from "../rule.ts";

/** A licence must be named in a way that programs recognise. */
export const license: Rule = {
  code: "envelope/license",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require an SPDX id, a LicenseRef- name or a web address as licence.",
    ar: "اشتراط أن يكون الترخيص معرّف SPDX أو LicenseRef- أو عنوان ويب.",
  },
  message: {
    en: "⟦{found}⟧ does not name a licence: use its SPDX id (CC-BY-4.0), a name of your own (LicenseRef-…) or its web address",
    ar: "⟦{found}⟧ لا يسمّي ترخيصًا: اكتب معرّفه في SPDX (مثل CC-BY-4.0) أو اسمًا من عندك (LicenseRef-…) أو عنوانه على الويب",
  },
  doubts: {
    article: ({ article: { license: named } }) => named !== undefined && !isLicense(named),
  },
  check({ article }, report) {
    const { license: found } = article;
    if (found !== undefined && !isLicense(found)) report(article, { at: "license", found });
  },
};
