import { A, a, ar, art, B, b, C, p, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("the day of publication of a page");

const T = (dt: string, t = "x", attr = 'itemprop="datePublished"') => `<time ${attr} datetime="${dt}">${t}</time>`;
add("jalali slash", art(T("1403/12/15") + p(A, B)), { date: "2025-03-05" });
add("jalali fa digits", art(T("۱۴۰۳-۱۲-۱۵") + p(A, B)), { date: "2025-03-05" });
add("jalali meta", art(p(A, B), '<meta property="article:published_time" content="1403-12-15T10:00:00+03:30">'), {
  date: "2025-03-05T10:00:00+03:30",
});
add(
  "jalali jsonld",
  art(
    p(A, B),
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister visits Ambrel","datePublished":"1403-12-15 10:00"}</script>',
  ),
  { date: "2025-03-05" },
);
add("jalali leap 1403-12-30", art(T("1403-12-30") + p(A, B)), { date: "2025-03-20" });
add("hijri datetime", art(T("1446-09-05") + p(A, B)), { date: null });
add(
  "hijri meta + visible greg",
  art(
    `<span class="date">5 March 2025</span>${p(A, B)}`,
    '<meta property="article:published_time" content="1446-09-05T10:00:00+03:00">',
  ),
  { date: null, doubt: /datePublished.*(2025-03-05|1446)/ },
);
add("jalali text only", ar(`<span class="date">۱۵ اسفند ۱۴۰۳</span>${p(a, b)}`), { date: null, doubt: /2025-03-05/ });
add("jalali day-first dd/mm/yyyy visible", ar(`<span class="date">1403/12/15</span>${p(a, b)}`), { date: null });
add("buddhist", art(T("2568-03-05") + p(A, B)), { date: null });
add("jalali 2-digit time", art(T("1404-01-01T00:00:00Z") + p(A, B)), { date: "2025-03-21" });
add("invalid jalali 1403-12-31", art(T("1403-12-31") + p(A, B)), { date: null });
add(
  "hijri 1446 jsonld time ok",
  art(
    T("2025-03-05") + p(A, B),
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"1446-09-05"}</script>',
  ),
  { date: null, doubt: /1446/ },
);
const V = (s: string, cls = "date") => ar(`<span class="${cls}">${s}</span>${p(a, b)}`);
add("day weekday", V("الثلاثاء 4 سبتمبر 2018"), { date: null, doubt: /2018-09-04/ });
add("levant", V("الثلاثاء، 4 أيلول 2018"), { date: null, doubt: /2018-09-04/ });
add("both", V("4 أيلول/سبتمبر 2018"), { date: null, doubt: /2018-09-04/ });
add("maghreb", V("نشر في 5 جويلية 2018"), { date: null, doubt: /2018-07-05/ });
add("arabic digits", V("٤ سبتمبر ٢٠١٨ - ١٠:٣٠"), { date: null, doubt: /2018-09-04/ });
add("hijri both", V("الأربعاء 5 رمضان 1446هـ - 5 مارس 2025م"), { date: null, doubt: /2025-03-05/ });
add("hijri alone", V("الأربعاء 5 رمضان 1446 هـ"), { date: null, doubt: /datePublished/ });
add("numeric", V("تاريخ النشر: 05/03/2025"), { date: null, doubt: /2025-03-05|05\/03\/2025/ });
add("label", V("آخر تحديث: الثلاثاء 4 سبتمبر 2018 10:15 صباحا"), { date: null, doubt: /2018-09-04/ });
add("dl", ar(`<dl><dt>تاريخ النشر</dt><dd>4 سبتمبر 2018</dd></dl>${p(a, b)}`), { date: null, doubt: /2018-09-04/ });
add("maroc", V("4 شتنبر 2018"), { date: null, doubt: /2018-09-04/ });
add("rtl marks", V("&#x200F;الثلاثاء&#x200F; 4&nbsp;سبتمبر&nbsp;2018"), { date: null, doubt: /2018-09-04/ });
add("in time text", ar(`<time>4 سبتمبر 2018</time>${p(a, b)}`), { date: null, doubt: /2018-09-04/ });
add("last month", V("15 كانون الأول 2024"), { date: null, doubt: /2024-12-15/ });
add("meta gov other", art(p(A, B), '<meta name="dc.date.published" content="2025-03-05">'), { date: "2025-03-05" });
add("text published", art(`<p class="pub">Published 5 March 2025</p>${p(A, B)}`), {
  date: null,
  doubt: /2025-03-05/,
  not: ["Published 5"],
});
add(
  "From/published dl",
  art(
    `<dl><dt>From:</dt><dd>Foreign Office</dd><dt>Published</dt><dd>5 March 2025</dd><dt>Last updated</dt><dd>7 March 2025</dd></dl>${p(A, B)}`,
  ),
  { date: null, doubt: /2025-03-05/ },
);
add(
  "notes list",
  art(
    `${p(A, B)}<h2>Background</h2><ul><li>The visit is the first in a decade.</li><li>Trade was 1.2 billion pounds last year.</li></ul><h2>Share this page</h2>`,
  ),
  { has: ["Background", "Trade was 1.2 billion pounds last year."], not: ["Share this page"] },
);
add(
  "media contacts",
  art(
    `${p(A, B, C)}<h2>Notes to editors</h2><ol><li>The agreement covers ferries and cargo.</li><li>It is in force from June.</li></ol>`,
  ),
  { has: ["Notes to editors", "It is in force from June."] },
);
add("updated", art(`<div class=meta>Updated: March 7, 2025 | Published: March 5, 2025</div>${p(A, B)}`), {
  date: null,
  doubt: /2025-03-05/,
});
add("posted on", art(`<p>Posted on March 5, 2025 by Press Office</p>${p(A, B)}`), { date: null, doubt: /2025-03-05/ });
add("US state", art(`<p class="article-meta__publish-date">March 5, 2025</p>${p(A, B)}`), {
  date: null,
  doubt: /2025-03-05/,
});
add(
  "bullets lead",
  art(
    `<ul><li>Minister arrives in Ambrel for the first visit in a decade</li><li>talks will focus on trade and energy</li></ul>${p(A, B)}`,
  ),
  { has: ["talks will focus on trade and energy"] },
);
add("body date must not be offered", art(p(A.replace("on Tuesday", "on 4 May 2026"), B)), {
  date: null,
  noDoubt: /datePublished/,
});
add("dotted", art(`<span class="date">05.03.2025</span>${p(A, B)}`), { date: null, doubt: /2025-03-05/ });
add("iso visible", art(`<span class="date">2025-03-05 10:30</span>${p(A, B)}`), { date: null, doubt: /2025-03-05/ });
const J = (d: string) =>
  art(
    p(A, B),
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister visits Ambrel","datePublished":"${d}"}</script>`,
  );
for (const [d, w] of [
  ["Fri Apr 28 19:20:36 UTC 2023", "2023-04-28T19:20:36Z"],
  ["Fri, 28 Apr 2023 19:20:36 GMT", "2023-04-28T19:20:36Z"],
  ["Apr 28, 2023 7:20:36 PM", "2023-04-28"],
  ["28.04.2023 19:20", "2023-04-28"],
  ["2023-04-28T19:20:36.000+0000", "2023-04-28T19:20:36Z"],
  ["20230428", "2023-04-28"],
  ["20230428T192036Z", "2023-04-28T19:20:36Z"],
  ["1682709636", null],
  ["2023-04-28T19:20+02", "2023-04-28T19:20+02:00"],
  ["April 28, 2023", "2023-04-28"],
  ["28 April 2023", "2023-04-28"],
  ["2023-04-28 19:20:36 +0200", "2023-04-28T19:20:36+02:00"],
  ["Friday, April 28, 2023 - 19:20", "2023-04-28"],
  ["2023-04-28T19:20:36Z[UTC]", "2023-04-28T19:20:36Z"],
  ["28-Apr-2023", "2023-04-28"],
  ["Fri Apr 28 2023 19:20:36 GMT+0200 (Central European Summer Time)", "2023-04-28T19:20:36+02:00"],
  ["Thu Jan 01 00:00:00 UTC 1970", null],
  ["0000-00-00", null],
  ["04/28/2023", "2023-04-28"],
  ["04/05/2023", null],
  ["2023-04-28T19:20:36 Europe/Berlin", "2023-04-28"],
  ["28 أبريل 2023", "2023-04-28"],
  ["2023/4/28 19:20", "2023-04-28"],
  ["28. April 2023", "2023-04-28"],
] as const)
  add(`${d}`, J(d), { date: w });
for (const n of [
  "article:published:time",
  "publication_date",
  "cXenseParse:publishtime",
  "DC.Date",
  "citation_publication_date",
  "published-date",
  "displaydate",
  "og:article:published_time",
  "iso-8601-publish-date",
  "rnews:datePublished",
  "bt:pubDate",
  "sailthru.date",
  "dcterms.date",
  "created",
  "article.published",
  "pub_date",
  "release_date",
  "article_date_original",
  "originalpublicationdate",
  "dateCreated",
])
  add(`${n}`, art(p(A, B), `<meta name="${n}" content="2023-04-28T10:00:00Z">`), { date: "2023-04-28T10:00:00Z" });

test();
