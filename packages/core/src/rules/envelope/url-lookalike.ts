import { everyAddress, irisOf, webAddressesOf } from "../../inspection/addresses.ts";
import { addressFault, hostOf } from "../../inspection/web-address.ts";
import type { Rule } from "../rule.ts";

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** The parts of a host name must not mix scripts whose letters look alike. */
export const urlLookalike: Rule = {
  code: "envelope/url-lookalike",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow host names that mix look-alike scripts.",
    ar: "منع أسماء المضيفين التي تمزج حروفًا متشابهة من أنظمة كتابة مختلفة.",
  },
  message: {
    en: "⟦{label}⟧ in the host mixes letters of look-alike scripts: check that it is the intended host",
    ar: "⟦{label}⟧ في اسم المضيف يمزج حروفًا متشابهة من أنظمة كتابة مختلفة: تحقق من أنه المضيف المقصود",
  },
  doubts: everyAddress,
  check(index, report) {
    for (const { holder, at, address } of [...webAddressesOf(index), ...irisOf(index)]) {
      if (addressFault(address)) continue;
      const label = hostOf(address)
        .split(".")
        .find((part) => scripts.filter((script) => script.test(part)).length > 1);
      if (label !== undefined) report(holder, { at, found: address, words: { label } });
    }
  },
};
