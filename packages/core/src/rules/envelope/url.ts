import type { Localized } from "../../article/issue.ts";
import { everyAddress, irisOf, webAddressesOf } from "../../inspection/addresses.ts";
import { type AddressFault, addressFault } from "../../inspection/web-address.ts";
import type { Rule } from "../rule.ts";

/** A web address must be an http(s) address without credentials. */
export const url: Rule = {
  code: "envelope/url",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require http(s) addresses without credentials.",
    ar: "اشتراط أن يكون عنوان الويب http أو https بلا بيانات دخول.",
  },
  message: { en: "⟦{found}⟧ is not a web address that can be linked", ar: "⟦{found}⟧ ليس عنوان ويب يصلح رابطًا" },
  doubts: everyAddress,
  check(index, report) {
    for (const { holder, at, address } of webAddressesOf(index)) {
      const fault = addressFault(address);
      if (fault) report(holder, { at, found: address, hint: hints[fault] });
    }
    for (const { holder, at, address } of irisOf(index)) {
      const fault = /^https?:/i.test(address) ? addressFault(address) : isActive(address) ? "scheme" : undefined;
      if (fault) report(holder, { at, found: address, hint: hints[fault] });
    }
  },
};

function isActive(iri: string): boolean {
  return /^(?:javascript|vbscript|data|blob|file|filesystem|view-source):/i.test(iri);
}

const hints: Readonly<Record<AddressFault, Localized>> = {
  scheme: { en: "begin it with https:// or http://", ar: "ابدأه بـ https:// أو http://" },
  credentials: { en: "take the user name and the password before @ out", ar: "احذف اسم المستخدم وكلمة السر قبل @" },
  host: { en: "the host after // is missing or cannot be one", ar: "المضيف بعد // ناقص أو لا يصلح مضيفًا" },
  character: {
    en: "it contains white space, an invisible character or one that must be percent-encoded",
    ar: "فيه مسافة أو محرف خفي أو محرف يجب أن يُكتب بصيغة %XX",
  },
};
