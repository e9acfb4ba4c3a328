import type { LayoutWords } from "../parts/layout-words.ts";

/** English words of the layout of pages and press releases. */
export const englishLayout: LayoutWords = {
  bylines: "by|from",
  authorPrefixes: "by",
  authorJoints: "and",
  accounts: "admin|administrator|editor|root|user|webmaster",
  leadsAway:
    /^(?:read|see|more|related|also|watch|listen|follow|share|tags?|topics?|join|get|sign|download|contact|subscribe|recommended|trending|(?:most|the most) (?:read|popular|viewed)|(?:the )?latest|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|you (?:may|might|will|['’]ll) (?:also|like|love)|up next|next (?:story|article)|further reading|other (?:news|stories|articles)|in other news|in this (?:section|article|story|series)|what to read)(?!\p{L})/iu,
  announcesList:
    /(?:^|\s)(?:following|below|these|as follows|includ(?:e[sd]?|ing)|signed|adopted|approved|agreed|covers?|covered|comprises?|namely|are|were|on)\s*[:：]$/i,
  cookies:
    /\b(?:cookies?|GDPR|IAB TCF)\b|\bunique identifiers\b|\btracking technolog|\bdevice scanning\b|\bgeolocation data\b|\bpersonali[sz]ed (?:ads|advertis|content)|\bstore and(?:\/or)? access\b|\b(?:process(?:es|ed|ing)?|use[sd]?|using|collect(?:s|ed|ing)?) (?:your |of your )?personal (?:data|information)\b|\byour personal (?:data|information) is\b|\blegitimate interest|\bprivacy (?:settings|preferences|choices)\b|\b(?:manage|change|withdraw) (?:your )?(?:consent|options|preferences|choices)\b/i,
  addressesReader: /\b(?:your|you|we|us|our|these cookies|this (?:web)?site|this technology)\b/iu,
  asksToPay:
    /\b(?:subscribe|register|sign (?:in|up)|log in|create (?:a|your) (?:free )?account|become a (?:member|subscriber|supporter)|(?:start|begin) your (?:free )?(?:trial|subscription))\b[^.!?]{0,60}\b(?:to|and|for) (?:continue|keep|read|unlock|access|view|get|receive|support|our newsletters?)|\b(?:continue|keep) reading (?:with|by|for)\b[^.!?]{0,40}\b(?:account|subscri|sign|log)|\balready (?:a|have an?) (?:subscriber|member|account|subscription)|\b(?:this (?:article|content|story)|the (?:full|rest of the) (?:article|story)) is (?:only |exclusively )?(?:available )?(?:for|to) (?:paying )?(?:subscribers|members)|\bto (?:read|continue|see|view) the (?:rest|full|whole)\b[^.!?]{0,60}\b(?:sign|log|subscribe|register)|\byou(?:['’]ve| have) (?:reached|used|read|\d+|one|two|three)\b[^.!?]{0,40}\bfree (?:articles?|stories|story)|\bget (?:unlimited|full)\b[^.!?]{0,30}\baccess\b|\bunlock (?:this|the|unlimited|all)\b[^.!?]{0,30}\b(?:subscri|access|account)|\b(?:sign up|subscribe|register) (?:for|to) (?:our|the|a)\b[^.!?]{0,50}\b(?:newsletters?|mailing list|updates|alerts|e-?mails?)|^(?:please )?(?:follow|like|join|find) (?:us|@|our)\b|^follow [^.!?]{2,60} on (?:facebook|twitter|instagram|telegram|whatsapp|linkedin|x)\b|^(?:please )?download (?:our|the) [^.!?]{0,30}\bapp\b|^(?:please )?support (?:our|independent) journalism\b/iu,
  rights: /\ball rights reserved\b|\bcopyright\s+(?:©|\(c\)|\d{4})|^©|©\s*\d{4}/i,
  technical:
    /\b(?:requires?|enable|turn on|activate) JavaScript\b|\bJavaScript (?:is|must be) (?:disabled|required|enabled)\b|\byour browser does not support\b/i,
  publishedWords: "published|posted|issued|released",
  tellsOfUpdate: /^(?:last )?(?:updated|modified|changed|edited)\b/i,
  releaseLabel:
    /^(?:for immediate release|(?:press|news|media) (?:release|statement|advisory|note)|embargoed (?:until|till|for)\b.{0,60})[:.]?$/i,
  genreOpenings: [
    ["readout", /^(?:press )?read-?out (?:of|from|on)\b|^the (?:below|following)(?: \w+)? is attributable to\b/i],
    [
      "joint-statement",
      /^joint (?:press )?(?:statement|communiqu[eé]|declaration)(?: (?:of|by|from|between|on|following|issued|adopted)\b|\s*[:–—-]|\s*$)/i,
    ],
    [
      "briefing",
      /^(?:(?:daily|regular|weekly) )?(?:press|media|news|noon) briefing (?:by|of|with|on|for)\b|^transcript of (?:the )?(?:\w+ )?briefing\b/i,
    ],
    [
      "speech",
      /^(?:(?:Opening|Closing|Keynote) )?(?:Remarks|Speech|Address)(?: as (?:delivered|prepared))? (?:by|of|delivered by) (?:the |H\.?E\.? )?\p{Lu}.* (?:at|to|before|on|in|with|following|after|during|upon) /u,
    ],
    ["interview", /^(?:exclusive )?interview(?: with\b|\s*[:|])|^q\s?&\s?a(?: with\b|\s*[:|])/i],
    ["analysis", /^(?:news )?analysis(?:\s*[:|–—]|\s*$)|^explainer(?:\s*[:|–—]|\s*$)/i],
    ["press-release", /^(?:press|news|media) release(?:\s*[:|–—]|\s*$)/i],
  ],
  opinionOpening: /^(?:opinion|op-?ed|commentary|guest essay|guest column|viewpoint|editorial)(?:\s*[:|–—]|\s*$)/i,
  interviewWords: /\binterview(?:s|ed)?\b|\bq\s?&\s?a\b/i,
  briefingWords: /\b(?:press|media|news|daily|noon) (?:briefing|conference|availability)\b|\bspokesperson['’]s\b/i,
  releaseEnd: /^[-–—(\s]*ends?[-–—)\s]*$/i,
};
