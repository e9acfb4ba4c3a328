import { spdxIds } from "../../codelists/generated/spdx-ids.ts";
import { didYouMean } from "../../inspection/did-you-mean.ts";
import { isLicense, licenseIds } from "../../inspection/license-expression.ts";
import type { Rule } from "../rule.ts";

/** Ids of licences that need no search of the list. */
const usual = new Set(["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0", "MIT", "Apache-2.0"]);

let listed: readonly string[] | undefined;
let known: ReadonlySet<string> | undefined;

/** The id of a licence must be in the SPDX list. */
export const unknownLicense: Rule = {
  code: "envelope/unknown-license",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Require licence ids of the SPDX list.", ar: "اشتراط أن تكون معرّفات التراخيص من قائمة SPDX." },
  message: {
    en: "⟦{found}⟧ is not in the SPDX list: use an id of the list, a name of your own (LicenseRef-{found}) or the web address of the licence",
    ar: "⟦{found}⟧ ليس في قائمة SPDX: اكتب معرّفًا منها أو اسمًا من عندك (LicenseRef-{found}) أو عنوان الترخيص على الويب",
  },
  doubts: {
    article: ({ article: { license } }) => license !== undefined && !usual.has(license),
  },
  check({ article }, report) {
    const { license } = article;
    if (license === undefined || !isLicense(license)) return;
    const found = licenseIds(license).find((id) => !isKnown(id));
    if (found === undefined) return;
    const near = didYouMean(found, listed ?? []);
    const isWhole = near !== undefined && found === license;
    report(article, {
      at: "license",
      found,
      ...(near ? { hint: near.hint } : {}),
      ...(isWhole ? { fix: [{ op: "replace", key: "license", value: near.near }] } : {}),
    });
  },
};

function isKnown(id: string): boolean {
  listed ??= spdxIds.split(" ");
  known ??= new Set(listed.map((one) => one.toLowerCase()));
  return known.has(id.toLowerCase().replace(/\+$/, ""));
}
