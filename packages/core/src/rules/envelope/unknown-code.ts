import { findValue } from "../../codelists/codelist.ts";
import { codedCodes, everyCodedCode } from "../../inspection/coded-codes.ts";
import type { Rule } from "../rule.ts";

/** Countries and currencies must be in their codelists. */
export const unknownCode: Rule = {
  code: "envelope/unknown-code",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require codes to come from their codelist.", ar: "اشتراط ورود الرمز في قائمته." },
  message: {
    en: "{found} is not in the codelist “{list}”: look up the code there",
    ar: "لا يرد {found} في القائمة «{list}»: ابحث عن الرمز فيها",
  },
  doubts: everyCodedCode,
  check(index, report) {
    for (const { list, holder, at, code } of codedCodes(index))
      if (!list.open && !findValue(list, code)) report(holder, { at, found: code, words: { list: list.id } });
  },
};
