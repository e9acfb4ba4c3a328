import { A, a, ar, arabicHeadline, art, B, b, headline, p, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("offers and paywall notices");

const PW = (s: string) => art(p(A, B) + s);
for (const [i, s] of [
  "Subscribe to continue reading this article and get unlimited access.",
  "Already a subscriber? Log in.",
  "To read the rest of this article, please sign in or register.",
  "This article is for subscribers only.",
  "You have reached your limit of free articles this month.",
  "Get unlimited digital access for $1 a week.",
  "Sign up for our newsletter to get the best stories every morning.",
  "Subscribe now to read the full story.",
  "Become a member to support our journalism and read on.",
  "Continue reading with a free account.",
  "You have 2 free articles left this month.",
  "Unlock this article with a subscription.",
  "Start your free trial today to keep reading.",
  "Follow us on our channels for more news.",
  "Download our app to get the latest news first.",
].entries()) {
  add(`${i}`, PW(`<p>${s}</p>`), { lines: [headline, A, B] });
  add(`${i}`, PW(`<div class=x><div class=y><p>${s}</p></div></div>`), { lines: [headline, A, B] });
}
for (const [i, s] of [
  "اشترك الآن لقراءة المقال كاملا.",
  "للاطلاع على بقية المقال يرجى تسجيل الدخول.",
  "هذا المحتوى متاح للمشتركين فقط.",
  "اشترك في نشرتنا البريدية ليصلك كل جديد.",
  "تابعونا على قناتنا في تلغرام.",
  "سجل حسابا مجانيا لمواصلة القراءة.",
  "لقد وصلت إلى الحد الأقصى من المقالات المجانية هذا الشهر.",
  "حمّل تطبيقنا ليصلك آخر الأخبار.",
].entries())
  add(`${i}`, ar(`${p(a, b)}<p>${s}</p>`), { lines: [arabicHeadline, a, b] });
add(
  "ep",
  art(
    p(
      A,
      "Ministers asked citizens to subscribe to the new bond, to continue the work on the ferry line between the ports.",
      B,
    ),
  ),
  {
    has: [
      "Ministers asked citizens to subscribe to the new bond, to continue the work on the ferry line between the ports.",
    ],
  },
);

for (const note of [
  "Copyright 2025 Example News. All rights reserved.",
  "© 2025 Example News.",
  "This slideshow requires JavaScript.",
  "Please enable JavaScript to see the comments.",
])
  add(note, PW(`<p>${note}</p>`), { lines: [headline, A, B] });
add("جميع الحقوق محفوظة", ar(`${p(a, b)}<p>جميع الحقوق محفوظة لوكالة الأنباء 2025.</p>`), {
  lines: [arabicHeadline, a, b],
});
add("a film between paragraphs", art(`${p(A)}<p>Your browser does not support the video tag.</p>${p(B)}`), {
  lines: [headline, A, B],
});

test();
