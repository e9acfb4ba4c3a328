import type { ArticleIndex } from "../../article/article-index.ts";
import type { Visit } from "../../generated/types.ts";
import { publicationOf } from "../../inspection/time-readings.ts";
import { type Bounds, boundsOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

const ahead: ReadonlySet<string> = new Set(["invited", "announced", "planned"]);
// Publication and visit may be in different time zones, and reports are dated when they were written.
const slack = 1;

/** A planned visit must be after the publication, one that occurred before it. */
export const dateAndStatus: Rule = {
  code: "visit/date-and-status",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require planned visits after the publication and visits that occurred before it.",
    ar: "اشتراط أن تقع الزيارة المقررة بعد النشر والزيارة التي جرت قبله.",
  },
  message: {
    en: "the visit is {status}, but {found} is on the other side of the publication date ({published}): correct the date or the status, or code a date that no longer holds as plannedStart",
    ar: "حالة الزيارة {status}، و{found} في الجهة الأخرى من تاريخ النشر ({published}): صحّح التاريخ أو الحالة، أو رمّز الموعد الذي لم يعد قائمًا في plannedStart",
  },
  doubts: {
    visit: (visit, _, index) => wrongDate(visit, publishedIn(index)) !== undefined,
  },
  check(index, report) {
    const published = publishedIn(index);
    for (const visit of index.visits.values()) {
      const date = wrongDate(visit, published);
      if (!date || date.note !== undefined || visit.note !== undefined || visit.status.note !== undefined) continue;
      const words = { status: visit.status.value, published: index.article.datePublished ?? "" };
      report(date, { at: "value", found: date.value, words });
    }
  },
};

function publishedIn(index: ArticleIndex): Bounds | undefined {
  const { earliest, latest } = publicationOf(index) ?? {};
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function wrongDate({ status, start, end = start }: Visit, published: Bounds | undefined): Visit["start"] {
  if (published === undefined || status.alternatives !== undefined) return undefined;
  const [first, last] = [boundsOf(start), boundsOf(end)];
  if (ahead.has(status.value)) return last && last.latest < published.earliest - slack ? end : undefined;
  if (status.value !== "occurred" && status.value !== "under-way") return undefined;
  return first && first.earliest > published.latest + slack ? start : undefined;
}
