import type { Rule } from "../rule.ts";

const notBegun: ReadonlySet<string> = new Set(["invited", "announced", "planned", "postponed", "cancelled"]);
const begun: ReadonlySet<string> = new Set(["under-way", "occurred"]);

/** A visit that has not begun has no meeting behind it. */
export const notBegunMeeting: Rule = {
  code: "visit/not-begun",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "A visit that has not begun has no meeting that took place.",
    ar: "الزيارة التي لم تبدأ لا لقاء جرى فيها.",
  },
  message: {
    en: "the meeting took place, and its visit {visit} is {found}: correct one of the two, or take the link to the visit out",
    ar: "اللقاء جرى، وزيارته {visit} حالتها {found}: صحّحوا أحدهما أو احذفوا ربطه بالزيارة",
  },
  why: {
    en: "What happened during a visit happened only if the visit did.",
    ar: "ما جرى في أثناء زيارة لم يجرِ إلا إذا جرت الزيارة.",
  },
  check({ visits, meetings }, report) {
    for (const { status, visit: link } of meetings) {
      const visit = visits.get(link?.value ?? "");
      if (!visit || status.value !== "occurred" || !notBegun.has(visit.status.value)) continue;
      if (visit.status.alternatives?.some(({ value }) => begun.has(value))) continue;
      report(status, { at: "value", found: visit.status.value, others: { visit } });
    }
  },
};
