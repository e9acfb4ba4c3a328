import type { Rule } from "../rule.ts";
import { irisOf, webAddressesOf } from "./addresses.ts";
import { addressFault, hostOf } from "./web-address.ts";

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** No part of a host name mixes scripts whose letters look alike. */
export const urlLookalike: Rule = {
  code: "envelope/url-lookalike",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "No part of a host name mixes scripts whose letters look alike.",
    ar: "لا يمزج جزء من اسم المضيف خطوطًا تتشابه حروفها.",
  },
  message: {
    en: "⟦{label}⟧ in the host mixes letters of scripts that look alike: check that it is the host it seems to be",
    ar: "⟦{label}⟧ في اسم المضيف يمزج حروفًا متشابهة من خطوط مختلفة: تحققوا من أنه المضيف المقصود",
  },
  why: {
    en: "⟦exаmple.org⟧ with a Cyrillic letter is another host than example.org, and no reader sees it.",
    ar: "⟦exаmple.org⟧ بحرف كيريلي مضيف غير example.org، ولا يرى ذلك قارئ.",
  },
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
