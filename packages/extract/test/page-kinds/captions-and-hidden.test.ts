import { A, a, ar, arabicHeadline, art, B, b, headline, p, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("captions, related links and hidden words");

add(
  "variant 1",
  art(
    `${p(A)}<div class="image-wrapper"><img src=x><p>Minister Brill at the airport of Ambrel on Tuesday. (Photo: Press Office)</p></div>${p(B)}`,
  ),
  { lines: [headline, A, B] },
);
add(
  "variant 2",
  art(
    `${p(A)}<div class="wp-caption"><img src=x><p class="wp-caption-text">Minister Brill at the airport of Ambrel on Tuesday.</p></div>${p(B)}`,
  ),
  { lines: [headline, A, B] },
);
add(
  "variant 3",
  art(
    `${p(A)}<table class="photo"><tr><td><img src=x></td></tr><tr><td>Minister Brill at the airport of Ambrel on Tuesday.</td></tr></table>${p(B)}`,
  ),
  { lines: [headline, A, B] },
);
add(
  "ar",
  ar(
    `${p(a)}<div class="img"><img src=x><span class="img-desc">الوزير عند وصوله إلى المطار يوم الثلاثاء (رويترز)</span></div>${p(b)}`,
  ),
  { lines: [arabicHeadline, a, b] },
);
add(
  "variant 4",
  art(
    `${p(A)}<p><strong>READ MORE:</strong> <a href=/x>Ambrel opens its airport to visitors after years</a></p>${p(B)}`,
  ),
  { lines: [headline, A, B] },
);
add(
  "variant 5",
  art(`${p(A)}<p>Read also: <a href=/x>Ambrel opens its airport to visitors after years</a></p>${p(B)}`),
  { lines: [headline, A, B] },
);
add(
  "variant 6",
  art(
    `${p(A)}<div class="inline-box"><h3>Related</h3><ul><li><a href=/1>Ambrel opens its airport</a></li><li><a href=/2>Six agreements signed</a></li></ul></div>${p(B)}`,
  ),
  { lines: [headline, A, B] },
);
add(
  "variant 7",
  art(
    `${p(A, B)}<h2>More on this story</h2><div><h3><a href=/1>Ambrel opens its airport</a></h3><p>The airport of Ambrel was opened on Monday after years of work, the ministry of transport said in a statement.</p></div><div><h3><a href=/2>Six agreements signed</a></h3><p>Six agreements were signed on Sunday at the palace, in the presence of the two presidents and their ministers.</p></div>`,
  ),
  { lines: [headline, A, B] },
);
add(
  "ar",
  ar(
    `${p(a)}<p>اقرأ أيضاً: <a href=/1>الوزير يزور الميناء الجديد في العاصمة</a></p>${p(b)}<h3>مواضيع ذات صلة</h3><ul><li><a href=/2>الوزير يفتتح الميناء</a></li></ul>`,
  ),
  { lines: [arabicHeadline, a, b] },
);
for (const [i, h] of [
  '<p style="font-size:0">Hidden words that nobody sees in this page, since they are of no size at all.</p>',
  '<p class="sr-only">Hidden words that nobody sees in this page, for screen readers only they are.</p>',
  '<p style="position:absolute;left:-9999px">Hidden words that nobody sees in this page, since they are far to the left.</p>',
  '<p class="visually-hidden">Hidden words that nobody sees in this page, for screen readers only they are.</p>',
  "<span hidden>Hidden words that nobody sees in this page, since they are hidden by an attribute.</span>",
  '<div style="display:none"><p>Hidden words that nobody sees in this page, since they are not displayed at all.</p></div>',
  '<p style="text-indent:-9999px">Hidden words that nobody sees in this page, since they are indented away.</p>',
  '<p style="visibility: hidden">Hidden words that nobody sees in this page, since they are not visible at all.</p>',
  '<span style="display:none">Hidden inline words of no use.</span>',
  '<p aria-hidden="true">Hidden words that nobody hears in this page, since they are ornaments of it.</p>',
  "<details><summary>More</summary><p>Words in details that readers can open are a part of the article, in all likelihood they are.</p></details>",
].entries())
  add(`hidden words ${i}`, art(p(A) + h + p(B)), i === 10 ? {} : { lines: [headline, A, B] });
add("inline in p", art(p(A.replace("Tuesday", 'Tuesday<span style="display:none">SECRET</span>'), B)), {
  not: ["SECRET"],
  has: [B],
});

test();
