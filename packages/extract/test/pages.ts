import { parseHtml } from "../src/html/parse-html.ts";
import type { ParseResult, Skeleton } from "../src/skeleton/skeleton.ts";

/** The headline of an invented page. */
export const headlineWords = "الرئيس يزور غراوستارك";

/** Its paragraphs. */
export const sentences = [
  "وصل رئيس روريتانيا إلى غراوستارك يوم الإثنين في زيارة رسمية تستمر يومين، وهي الأولى منذ سنوات.",
  "وبحث الرئيسان العلاقات الثنائية بين البلدين، ووقّعا مذكرة تفاهم في مجال الطاقة كانت مؤجلة منذ آذار.",
  "وقال المتحدث باسم الرئاسة إن الجانبين اتفقا على عقد لقاء ثانٍ في الخريف، من دون تحديد موعده.",
];
/** Both as HTML. */
export const body = `<h1>${headlineWords}</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}`;

/** The skeleton of a page; fails if the page has none. */
export function skeletonOf(html: string | Uint8Array, options: Parameters<typeof parseHtml>[1] = {}): Skeleton {
  const result = parseHtml(html, options);
  if (!result.ok) throw new Error(JSON.stringify(result.report));
  return result;
}

/** The skeleton of the page with this in its head. */
export function withHead(head: string, url?: string): Skeleton {
  return skeletonOf(
    `<html lang="ar"><head>${head}</head><body>${body}</body></html>`,
    url === undefined ? {} : { url },
  );
}

/** The keys of the doubts. */
export function doubtsOf({ report }: ParseResult): string[] {
  return report.doubts.map(({ field }) => field);
}
