import { A, a, ar, art, B, b, C, c, p, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("announced lists and short turns");

const L = (lead: string, tail = p(C)) =>
  art(
    `${p(A)}<p>${lead}</p><ul><li><a href=/1>Memorandum on water</a></li><li><a href=/2>Agreement on ferries</a></li></ul>${tail}`,
  );
add("include", L("The documents signed include:"), { has: ["Agreement on ferries"] });
add("signed", L("They signed:"), { has: ["Agreement on ferries"] });
add(
  "strong",
  art(
    `${p(A)}<p><strong>The two sides signed the following documents:</strong></p><ul><li><a href=/1>Memorandum on water</a></li><li><a href=/2>Agreement on ferries</a></li></ul>${p(C)}`,
  ),
  { has: ["Agreement on ferries"] },
);
add(
  "ol",
  art(
    `${p(A)}<p>The agreements cover four areas, namely:</p><ol><li><a href=/1>Memorandum on water</a></li><li><a href=/2>Agreement on ferries</a></li></ol>${p(C)}`,
  ),
  { has: ["Agreement on ferries"] },
);
add(
  "ar",
  ar(
    `${p(a)}<p>ووقع الجانبان الوثائق التالية:</p><ul><li><a href=/1>مذكرة تفاهم في مجال المياه</a></li><li><a href=/2>اتفاقية العبارات</a></li></ul>${p(b)}`,
  ),
  { has: ["اتفاقية العبارات"] },
);
add(
  "ar related",
  ar(
    `${p(a, b)}<p>اقرأ أيضا:</p><ul><li><a href=/1>مذكرة تفاهم في مجال المياه</a></li><li><a href=/2>اتفاقية العبارات</a></li></ul>${p(c)}`,
  ),
  { not: ["اتفاقية العبارات", "اقرأ أيضا"] },
);
add("read more", L("Read more on the visit of the minister to Ambrel:"), { not: ["Agreement on ferries"] });
add(
  "p links",
  art(
    `${p(A)}<p>The two sides signed the following documents:</p><p><a href=/1>Memorandum on water</a></p><p><a href=/2>Agreement on ferries</a></p>${p(C)}`,
  ),
  { has: ["Agreement on ferries"] },
);
add(
  "end",
  art(
    `${p(A, B)}<p>The two sides signed the following documents:</p><ul><li><a href=/1>Memorandum on water</a></li><li><a href=/2>Agreement on ferries</a></li></ul>`,
  ),
  { has: ["Agreement on ferries"] },
);
add(
  "more from",
  art(
    `${p(A, B)}<p>More from our correspondents:</p><ul><li><a href=/1>Memorandum on water</a></li><li><a href=/2>Agreement on ferries</a></li></ul>`,
  ),
  { not: ["Agreement on ferries"] },
);
add(
  "heading",
  art(
    `${p(A, B)}<h3>Documents signed</h3><ul><li><a href=/1>Memorandum on water between the ministries of water</a></li><li>Agreement on ferries</li></ul>${p(C)}`,
  ),
  { has: ["Agreement on ferries"] },
);
add(
  "you may also",
  art(
    `${p(A, B)}<p>You may also be interested in the following stories:</p><ul><li><a href=/1>Memorandum on water</a></li><li><a href=/2>Agreement on ferries</a></li></ul>`,
  ),
  { not: ["Agreement on ferries"] },
);
add(
  "p turns",
  art(
    p(
      "MR. RILEY: Good morning, everyone. I have a statement at the top on the visit of the minister to Ambrel this week.",
      "QUESTION: Will he meet the president?",
      "MR. RILEY: Yes.",
      "QUESTION: When?",
      "MR. RILEY: We will see. As you know, the two sides have agreed to meet again in May and we look forward to that.",
      "QUESTION: And the ferry?",
      "MR. RILEY: No comment.",
      "QUESTION: Thank you.",
    ),
  ),
  { has: ["MR. RILEY: Yes.", "QUESTION: When?", "QUESTION: Thank you.", "MR. RILEY: No comment."] },
);
add(
  "ar",
  ar(
    p(
      "المتحدث: صباح الخير، لدي بيان عن زيارة الوزير إلى العاصمة هذا الأسبوع، وهي الأولى له منذ سنوات كما تعلمون.",
      "سؤال: هل يلتقي الرئيس؟",
      "المتحدث: سنرى. اتفق الجانبان على اللقاء مجددا في أيار ونحن نتطلع إلى ذلك كما قلنا في البيان.",
      "سؤال: والعبّارة؟",
      "المتحدث: لا تعليق.",
    ),
  ),
  { has: ["سؤال: والعبّارة؟", "المتحدث: لا تعليق."] },
);
add(
  "bold names",
  art(
    p(
      "<b>MR. RILEY:</b> Good morning, everyone. I have a statement at the top on the visit of the minister to Ambrel this week.",
      "<b>Q:</b> Will he go?",
      "<b>MR. RILEY:</b> We will see. As you know, the two sides have agreed to meet again in May and we look forward.",
      "<b>Q:</b> And the ferry?",
      "<b>MR. RILEY:</b> No.",
    ),
  ),
  { has: ["Q: And the ferry?", "MR. RILEY: No.", "Q: Will he go?"] },
);
add(
  "interview bold q",
  art(
    p(
      "<b>Did you discuss the ferry line?</b>",
      "Yes, we did, and we found that the two sides agree on nearly every point that was open before the visit.",
      "<b>And trade?</b>",
      "That too. We hope to double it in five years, and to open a chamber of commerce in both of the capitals.",
      "<b>Will you return?</b>",
      "Of course.",
    ),
  ),
  { has: ["Will you return?", "Of course.", "And trade?", "Did you discuss the ferry line?"] },
);
add("short line between", art(p(A, "Nothing was signed.", B, "Why?", C)), { has: ["Nothing was signed.", "Why?"] });
add("last short sentence", art(p(A, B, "No one was hurt.")), { has: ["No one was hurt."] });
add("last tiny", art(p(A, B, C, "It did.")), { has: ["It did."] });
add(
  "dl transcript",
  art(
    "<dl><dt>MR. RILEY</dt><dd>Good morning, everyone. I have a statement at the top on the visit of the minister to Ambrel this week.</dd><dt>Q</dt><dd>And the ferry?</dd><dt>MR. RILEY</dt><dd>No comment.</dd></dl>",
  ),
  { has: ["And the ferry?", "No comment."] },
);
add(
  "first short turn",
  art(
    p(
      "Q: Welcome, minister.",
      "A: Thank you. It is good to be here in Ambrel, where the two sides have agreed on a new ferry line between the ports.",
      "Q: And trade?",
      "A: Soon.",
    ),
  ),
  { has: ["Q: Welcome, minister.", "A: Soon.", "Q: And trade?"] },
);
add(
  "applause",
  art(
    p(
      "PRESIDENT SULE: Thank you all for coming to the palace, where we have just finished our talks on trade and energy.",
      "(Applause.)",
      "PRESIDENT SULE: We agreed on the new ferry line and on a commission that is going to meet twice a year from now on.",
      "(Laughter.)",
      "Thank you.",
    ),
  ),
  { has: ["(Applause.)", "Thank you."] },
);

add(
  "a list without links below a heading, at the end",
  art(`${p(A, B)}<h2>The agreements</h2><ol><li>Memorandum on water</li><li>Agreement on ferries</li></ol>`),
  { has: ["The agreements", "Agreement on ferries"] },
);
add(
  "a short line that announces a list without links",
  art(
    `${p(A, B)}<p><b>Members of the delegation:</b></p><ul><li>Ada Brill, minister</li><li>Karim Sule, ambassador</li></ul>`,
  ),
  { has: ["Karim Sule, ambassador"] },
);
add("a list of line breaks", art(`${p(A, B)}<p>The agreements signed:<br>1. Water<br>2. Ferries<br>3. Visas</p>`), {
  has: ["1. Water", "3. Visas"],
});
add(
  "tags and buttons at the end",
  art(`${p(A, B)}<ul><li><a href=/t>Trade</a></li></ul><ul><li>Share</li><li>Print</li></ul>`),
  {
    not: ["Trade\n", "Share", "Print"],
  },
);

test();
