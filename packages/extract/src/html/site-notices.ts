import { lettersOf, proseOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

const cookies =
  /\b(?:cookies?|GDPR|IAB TCF)\b|ملفات (?:تعريف )?الارتباط|الكوكيز|کوکی|\bunique identifiers\b|\btracking technolog|\bdevice scanning\b|\bpersonali[sz]ed (?:ads|advertis|content)|\bstore and(?:\/or)? access\b|المعرفات الفريدة|[إا]علانات مخصصة|الإعلانات المخصصة|فحص الأجهزة|تقنيات التتبع/i;
// what a site says to its reader about itself
const addressed =
  /\b(?:your|you|we|our partners|this (?:web)?site)\b|(?:^|\s)[وفبل]?(?:نستخدم|نستعمل|نخزن|موقعنا|متصفحكم?|جهازكم?|موافقتكم?|تفضيلاتكم?|شركاؤنا|زيارتكم?)(?!\p{L})|مرورگر|وب.?سایت ما/iu;
const asksToPay =
  /\b(?:subscribe|register|sign (?:in|up)|log in|create (?:a|your) (?:free )?account)\b[^.!?]{0,60}\b(?:to|and) (?:continue|keep|read|unlock|access|view)|\balready (?:a|have an?) (?:subscriber|member|account|subscription)|\b(?:this (?:article|content|story)|the (?:full|rest of the) (?:article|story)) is (?:only |exclusively )?(?:available )?(?:for|to) (?:paying )?(?:subscribers|members)|(?:اشترك|اشتركوا|سجل|سجلوا|الاشتراك|تسجيل الدخول)(?!\p{L})[^.!؟]{0,60}(?:لمتابعة|لمواصلة|لإكمال|لقراءة|للاطلاع)|(?:هذا|هذه) (?:المقال|المحتوى|المادة) (?:متاح|مخصص|حصري)[ةا]?[^.!؟]{0,30}للمشتركين/iu;
const longestOffer = 240;

/** Paragraphs in which the site speaks of its cookies, and offers to read on for money, before or after the article. */
export const siteNotices =
  (title: string | undefined): Sieve =>
  (blocks) => {
    // an article on cookies or subscriptions is about them
    if (title !== undefined && (cookies.test(title) || asksToPay.test(title))) return [];
    const reasons = blocks.map(reasonOf);
    const own = blocks.flatMap((block, i) => (reasons[i] === undefined && proseOf(block) === "paragraph" ? [i] : []));
    const [first = blocks.length, last = -1] = [own[0], own.at(-1)];
    return blocks.flatMap((block, i): LeftOut[] => {
      const reason = reasons[i];
      return reason !== undefined && (i < first || i > last) ? [{ block, reason }] : [];
    });
  };

function reasonOf({ text }: PageBlock): "notice" | "action" | undefined {
  if (cookies.test(text) && addressed.test(text)) return "notice";
  return lettersOf(text) <= longestOffer && asksToPay.test(text) ? "action" : undefined;
}
