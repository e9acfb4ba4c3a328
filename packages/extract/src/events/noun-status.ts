import type { EventStatus } from "@diplomatic-visits/core";
import { isArabicWord, isDeniedChain, isPartedBefore, lettersAt, type Place } from "./clause.ts";
import type { Slot } from "./event.ts";
import { isAnyForm, isEventWord, isJoinedWord, withNext } from "./event-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isFutureDated, statusAt, type VerbAt, verbStatus } from "./verb-status.ts";

const leftReach = 10;
const rightReach = 9;

/** How far the event that a noun names has come; undefined where it is refused, denied, or only thought of. */
export function nounStatus(place: Place, from: number): Slot<EventStatus> | undefined {
  const { view, at } = place;
  const isArabic = isArabicWord(view.words[at] as { letters: string });
  const behind = isArabic ? arabicBehind(view, from) : englishBehind(view, from);
  if (behind) return behind === "none" ? undefined : behind;
  const ahead = isArabic ? arabicAhead(view, at) : englishAhead(view, at);
  if (ahead.strong) return ahead.strong === "none" ? undefined : ahead.strong;
  const weak = isArabic ? (ahead.weak ?? arabicModifier(view, at)) : ahead.weak;
  return weak ?? statusAt(view, isFutureDated(view) ? "planned" : "occurred", at);
}

type Found = Slot<EventStatus> | "none" | undefined;

// "the visit was cancelled, not postponed", "the trip is expected next week"
function englishBehind(view: SentenceView, from: number): Found {
  const { words } = view;
  for (let i = from; i < Math.min(words.length, from + rightReach); i++) {
    const letters = lettersAt(view, i);
    // "the visit to Oslo by King Leo was cancelled"
    if (view.actorOf[i] && (view.actorOf[i] === view.actorOf[i - 1] || /^(?:by|of|the)$/.test(lettersAt(view, i - 1))))
      continue;
    if (view.actorOf[i] || /^(?:who|which|that|where|and|but)$/.test(letters)) return undefined;
    const own = ownVerb(view, i);
    if (own) return own;
    if (!/^(?:was|were|is|are|been|be|will|would|did|has|had|have|never|s)$/.test(letters)) continue;
    return predicate(view, i);
  }
  return undefined;
}

// "the visit begins on Sunday", "ended", "lasted two days"
function ownVerb(view: SentenceView, i: number): Slot<EventStatus> | undefined {
  const letters = lettersAt(view, i);
  const two = withNext(view.words, i);
  if (two === "went ahead") return statusAt(view, "occurred", i);
  if (two === "goes ahead") return statusAt(view, "planned", i);
  if (/^(?:began|started|ended|concluded|lasted|followed|came)$/.test(letters)) return statusAt(view, "occurred", i);
  return /^(?:begins|starts|ends|concludes)$/.test(letters) ? statusAt(view, "planned", i) : undefined;
}

function predicate(view: SentenceView, from: number): Found {
  let isDenied = false;
  let modal: number | undefined;
  for (let i = from; i < Math.min(view.words.length, from + 6); i++) {
    if (i > from && isPartedBefore(view, i)) break;
    const letters = lettersAt(view, i);
    if (isDeniedChain(view, [i])) isDenied = true;
    else if (/^(?:will|would|ll|going)$/.test(letters)) modal = i;
    const list = predicateOf(view, i);
    if (list === "none") return isDenied ? undefined : "none";
    if (list && isDenied) return isCalledOff(list) ? statusAt(view, "planned", i) : "none";
    if (list === "occurred" && modal !== undefined) return statusAt(view, "planned", modal);
    if (list) return statusAt(view, list, i);
  }
  return modal === undefined ? undefined : onlyModal(view, modal, isDenied);
}

// "the visit will help", "the visit would be a mistake"
function onlyModal(view: SentenceView, modal: number, isDenied: boolean): Found {
  return isDenied || lettersAt(view, modal) === "would" ? "none" : statusAt(view, "planned", modal);
}

function isCalledOff(status: EventStatus): boolean {
  return status === "cancelled" || status === "postponed";
}

function predicateOf(view: SentenceView, i: number): EventStatus | "none" | undefined {
  const letters = lettersAt(view, i);
  const two = withNext(view.words, i);
  if (isEventWord("cancels", letters) || isEventWord("cancels", two) || two === "called off") return "cancelled";
  if (isEventWord("postpones", letters) || isEventWord("postpones", two)) return "postponed";
  if (letters === "suspended") return "postponed";
  if (/^(?:brought forward|moved (?:to|up|forward))$/.test(two)) return "planned";
  if (letters === "off" && /^(?:is|was|now)$/.test(lettersAt(view, i - 1))) return "cancelled";
  if (
    /^(?:doubt|doubtful|unconfirmed|uncertain|unlikely|rejected|refused|ruled|blocked|vetoed|prevented|banned|denied)$/.test(
      letters,
    )
  )
    return "none";
  if (/^(?:scheduled|planned|expected|due|set|arranged|slated)$/.test(letters)) return "planned";
  if (/^(?:announced)$/.test(letters)) return "announced";
  if (/^(?:take|takes|took|taken|begin|begun|happen|happened|held|go|occur|start|started|made|paid)$/.test(letters))
    return "occurred";
  if (two === "under way" || letters === "underway" || letters === "continuing") return "under-way";
  return undefined;
}

interface Ahead {
  /** What governs the noun. */
  strong?: Slot<EventStatus> | "none";
  /** What an adjective or a preposition says of it. */
  weak?: Slot<EventStatus>;
}

function englishAhead(view: SentenceView, at: number): Ahead {
  const weak: { weak?: Slot<EventStatus> } = {};
  for (let i = at - 1; i >= Math.max(0, at - leftReach); i--) {
    if (view.actorOf[i]) continue;
    const letters = lettersAt(view, i);
    const strong = governor(view, i, letters);
    if (strong) return { ...weak, strong };
    if (isEventWord("cancels", letters) || isEventWord("postpones", letters))
      weak.weak ??= statusAt(view, "planned", i);
    if (isEventWord("plannedNouns", letters)) weak.weak ??= statusAt(view, "planned", i);
    if (isEventWord("ahead", letters)) return { weak: weak.weak ?? statusAt(view, "planned", i) };
    if (isEventWord("pastNouns", letters)) weak.weak ??= statusAt(view, "occurred", at);
    if (isEventWord("within", letters) && i >= at - 4) return { ...within(view, i, at), ...weak };
    if (isPartedBefore(view, i)) return weak;
  }
  return weak;
}

// "will sign it during his visit"
function within(view: SentenceView, at: number, noun: number): Ahead {
  if (lettersAt(view, at) === "on" && /^(?:is|are|currently|now)$/.test(lettersAt(view, at - 1)))
    return { weak: statusAt(view, "under-way", noun) };
  for (let i = at - 1; i >= Math.max(0, at - leftReach); i--)
    if (/^(?:will|would|ll|shall)$/.test(lettersAt(view, i))) return { weak: statusAt(view, "planned", i) };
  return {};
}

function governor(view: SentenceView, i: number, letters: string): Ahead["strong"] {
  const two = withNext(view.words, i);
  if (letters === "no" || letters === "not" || letters === "without" || letters === "never") return "none";
  if (isEventWord("cancelNouns", letters)) return statusAt(view, "cancelled", i);
  if (isEventWord("postponeNouns", letters)) return statusAt(view, "postponed", i);
  if (isEventWord("cancels", letters) || isEventWord("cancels", two)) return changed(view, i, "cancelled");
  if (isEventWord("postpones", letters) || isEventWord("postpones", two)) return changed(view, i, "postponed");
  if (isEventWord("rejects", letters) || isEventWord("unrealNouns", letters)) return "none";
  if (isEventWord("invites", letters)) return statusAt(view, "invited", i);
  if (isEventWord("announces", letters)) return statusAt(view, "announced", i);
  if (isEventWord("paying", letters)) return verbStatus({ view, at: i, form: formOf(letters) }) ?? "none";
  if (/^(?:plans|planning|intends|plan|planned|scheduled)$/.test(letters) && hasObject(view, i))
    return plannedVerb(view, i);
  return undefined;
}

// "plans a visit", but "a planned visit" is an adjective
function hasObject(view: SentenceView, i: number): boolean {
  return /^(?:a|an|the|his|her|their|another|to)$/.test(lettersAt(view, i + 1));
}

function plannedVerb(view: SentenceView, i: number): Slot<EventStatus> | "none" {
  return verbStatus({ view, at: i, form: "past" }) ? statusAt(view, "planned", i) : "none";
}

// "may cancel" and "did not cancel" leave the visit planned
function changed(view: SentenceView, i: number, value: EventStatus): Slot<EventStatus> | undefined {
  const letters = lettersAt(view, i);
  const form = /(?:ed|put|pushed|axed)$/.test(letters) ? "past" : /ing$/.test(letters) ? "past" : "base";
  const said = verbStatus({ view, at: i, form });
  const isMaybe = said && /^(?:may|might)$/.test(view.text.slice(said.start, said.end).toLowerCase());
  return said && !isMaybe ? statusAt(view, value, i) : undefined;
}

function formOf(letters: string): VerbAt["form"] {
  if (/ing$/.test(letters)) return "ing";
  if (/^(?:pay|make|begin|start|conclude|end|complete|undertake|conduct|embark|hold|host)$/.test(letters))
    return "base";
  return /s$/.test(letters) ? "present" : "past";
}

function arabicAhead(view: SentenceView, at: number): Ahead {
  for (let i = at - 1; i >= Math.max(0, at - leftReach); i--) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    const letters = lettersAt(view, i);
    const strong = arabicGovernor(view, i, letters);
    if (strong) return { strong };
    if (isAnyForm("aheadAr", letters)) return { weak: arabicModifier(view, at) ?? statusAt(view, "planned", i) };
    if (isAnyForm("withinAr", letters)) return arabicWithin(view, i, at);
    if (/[.؛:؟!\n]/.test(view.words[i]?.gap ?? "")) return {};
  }
  return {};
}

// سيوقع الاتفاق خلال زيارته
function arabicWithin(view: SentenceView, i: number, at: number): Ahead {
  const weak = arabicModifier(view, at);
  const isAhead = view.words.slice(0, i).some(({ letters }) => /^[وف]?س[يت].{3}/.test(letters) || letters === "سوف");
  if (weak) return { weak };
  return isAhead && !/^(?:عقب|بعد|اثر|منذ)$/.test(lettersAt(view, i)) ? { weak: statusAt(view, "planned", i) } : {};
}

function arabicGovernor(view: SentenceView, i: number, letters: string): Ahead["strong"] {
  if (isJoinedWord("negationsAr", letters) && !isEventWord("affirmedAr", lettersAt(view, i + 1))) {
    // لم تلغ الزيارة: not cancelled is planned
    return /^(?:تلغ|يلغ|تلغي|يلغي|توجل|يوجل|ترجا)$/.test(lettersAt(view, i + 1))
      ? statusAt(view, "planned", i + 1)
      : "none";
  }
  if (isJoinedWord("refusalsAr", letters) || isJoinedWord("denialsAr", letters)) return "none";
  const isAsked = /^(?:من|لاجل)$/.test(lettersAt(view, i - 1));
  if (isJoinedWord("cancelsAr", letters) || isAnyForm("cancelNounsAr", letters)) return isOff(view, i, "cancelled");
  if ((isJoinedWord("postponesAr", letters) && !isAsked) || isAnyForm("postponeNounsAr", letters))
    return isOff(view, i, "postponed");
  if (isJoinedWord("invitesAr", letters)) return isRefusedBefore(view, i) ? "none" : statusAt(view, "invited", i);
  if (isJoinedWord("plansAr", letters)) return isRefusedBefore(view, i) ? "none" : statusAt(view, "planned", i);
  if (isJoinedWord("payingAr", letters)) return statusAt(view, "occurred", i);
  if (isJoinedWord("presentAr", letters)) return presentAr(view, i);
  if (isJoinedWord("announcesAr", letters)) return statusAt(view, "announced", i);
  return undefined;
}

function presentAr(view: SentenceView, i: number): Slot<EventStatus> | "none" {
  const before = lettersAt(view, i - 1);
  if (isJoinedWord("negationsAr", before)) return "none";
  return statusAt(view, isFutureDated(view) || before === "ان" ? "planned" : "under-way", i);
}

// قد يلغي, لم يلغ, هدد بإلغاء: the visit is still planned
function isOff(view: SentenceView, i: number, value: EventStatus): Slot<EventStatus> {
  let k = i - 1;
  while (k > 0 && view.actorOf[k]) k--;
  const before = lettersAt(view, k);
  const isOpen =
    isJoinedWord("negationsAr", before) ||
    (before === "قد" && /^[يت]/.test(lettersAt(view, i))) ||
    /^[وف]?(?:هدد|هددت|يهدد|تهدد|لوح|لوحت|يلوح|احتمال|امكانيه|نفي|نفت|طالب|طالبت)$/.test(before);
  return statusAt(view, isOpen ? "planned" : value, i);
}

function isRefusedBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const letters = lettersAt(view, i);
    if (view.actorOf[i]) continue;
    if (
      isJoinedWord("refusalsAr", letters) ||
      isJoinedWord("negationsAr", letters) ||
      isJoinedWord("denialsAr", letters)
    )
      return true;
  }
  return false;
}

const modifierReach = 6;

// زيارته المقررة, الزيارة التي ألغيت, الزيارة المرتقبة
function arabicModifier(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + modifierReach); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    const letters = lettersAt(view, i);
    const value = modifierValue(letters);
    if (value) return statusAt(view, value, i);
    if (/[,،.؛:\n]/.test(view.words[i]?.gap ?? "")) return undefined;
  }
  return undefined;
}

function modifierValue(letters: string): EventStatus | undefined {
  if (isJoinedWord("cancelsAr", letters)) return "cancelled";
  if (isJoinedWord("postponesAr", letters)) return "postponed";
  if (isJoinedWord("plansAr", letters)) return "planned";
  return isJoinedWord("payingAr", letters) ? "occurred" : undefined;
}

// الزيارة ... لم تتم, ألغيت, ستتم غدا, تأجلت
function arabicBehind(view: SentenceView, from: number): Found {
  for (let i = from; i < Math.min(view.words.length, from + rightReach); i++) {
    const letters = lettersAt(view, i);
    if (view.actorOf[i] || view.isDate[i]) continue;
    if (/^[وف]?(?:لم|لن)$/.test(letters)) {
      const next = lettersAt(view, i + 1);
      if (/^(?:تتم|يتم|تجر|تحصل|تحدث|تنجز)$/.test(next)) return "none";
      if (/^(?:تلغ|تلغي|توجل|ترجا)$/.test(next)) return statusAt(view, "planned", i + 1);
      return undefined;
    }
    if (/^[وف]?(?:الغيت|ملغاه)$/.test(letters) || isEventWord("cancelNounsAr", letters))
      return statusAt(view, "cancelled", i);
    if (/^[وف]?(?:تاجلت|ارجيت|اجلت|موجله)$/.test(letters)) return statusAt(view, "postponed", i);
  }
  return undefined;
}
