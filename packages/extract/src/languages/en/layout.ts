import type { LayoutWords } from "../parts/layout-words.ts";

/** English words of the layout of pages and press releases. */
export const englishLayout: LayoutWords = {
  bylines: "by|from",
  authorPrefixes: "by",
  authorJoints: "and",
  accounts: "admin|administrator|editor|root|user|webmaster",
  leadsAway:
    /^(?:read|see|more|related|also|watch|listen|follow|share|tags?|join|get|sign|download|contact)(?!\p{L})/iu,
  announcesList: /(?:^|\s)(?:following|below|these|as follows)\s*[:：]$/i,
  cookies:
    /\b(?:cookies?|GDPR|IAB TCF)\b|\bunique identifiers\b|\btracking technolog|\bdevice scanning\b|\bpersonali[sz]ed (?:ads|advertis|content)|\bstore and(?:\/or)? access\b/i,
  addressesReader: /\b(?:your|you|we|our partners|this (?:web)?site)\b/iu,
  asksToPay:
    /\b(?:subscribe|register|sign (?:in|up)|log in|create (?:a|your) (?:free )?account)\b[^.!?]{0,60}\b(?:to|and) (?:continue|keep|read|unlock|access|view)|\balready (?:a|have an?) (?:subscriber|member|account|subscription)|\b(?:this (?:article|content|story)|the (?:full|rest of the) (?:article|story)) is (?:only |exclusively )?(?:available )?(?:for|to) (?:paying )?(?:subscribers|members)/iu,
  releaseLabel:
    /^(?:for immediate release|(?:press|news|media) (?:release|statement|advisory|note)|embargoed (?:until|till|for)\b.{0,60})[:.]?$/i,
  releaseEnd: /^[-–—(\s]*ends?[-–—)\s]*$/i,
};
