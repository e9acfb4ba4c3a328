import { referencePath } from "../article/article-path";
import type { Words } from "../words";

interface DatasetWords {
  title: string;
  description: string;
  lead: string;
  whatTitle: string;
  what: readonly (readonly [count: string, what: string])[];
  getTitle: string;
  get: string;
  install: string;
  filesTitle: string;
  files: Readonly<Record<"article.json" | "article.ndjson" | "coding.yaml" | "text.txt", string>>;
  tablesTitle: string;
  tables: string;
  notTitle: string;
  not: readonly string[];
  whoTitle: string;
  who: string;
  rightsTitle: string;
  rights: string;
  citeTitle: string;
  citeMore: string;
  more: readonly (readonly [label: string, to: string])[];
}

const en: DatasetWords = {
  title: "The dataset",
  description: "Articles about diplomatic visits, fully coded: their content, how to get them, and their limits.",
  lead: "Three fully coded articles. The reference article is real: an Arabic news analysis by the outlet Alwaght (الوقت) on the visit of Russia's foreign minister Sergey Lavrov to Tehran in April 2021. The other two, in English and in Arabic, are invented and marked as such. Every coded fact quotes the exact words that support it, and every quote is checked against the text when the package is built.",
  whatTitle: "What is in the reference article",
  what: [
    ["2", "visits: the one to Tehran, and the Iranian missions to Moscow before it"],
    ["4", "meetings, 2 agreements, 4 quantities, 6 time expressions, 10 lasting ties"],
    ["46", "statements, each with its source: usually the article itself"],
    ["50", "entities with 134 mentions"],
    ["21", "headings and sentences, each with an English gloss"],
  ],
  getTitle: "Get it",
  get: "It is not on npm yet. From a clone of the repository, npm start builds it; then it is a package like any other:",
  install: "It is a package on npm, without dependencies:",
  filesTitle: "The files of the reference article",
  files: {
    "article.json": "the article: text, coding and computed spans",
    "article.ndjson": "the same on one line, for pipes",
    "coding.yaml": "the coding as authored: quotes, never offsets",
    "text.txt": "the text, byte for byte as received",
  },
  tablesTitle: "The tables",
  tables:
    "The coded facts of all articles as flat tables, each row with its quote. The link of a row opens the fact beside its words.",
  notTitle: "What it is not",
  not: [
    "Not a sample: one real article, one outlet, one view, and two invented articles. Use them to learn the format, not for statistics or training.",
    "Not an account of what happened. It codes what the article says; each fact names its source.",
    "Not completed from other sources: only three values come from outside the text; they are marked external, each with its source.",
    "Not checked by people: both codings and their adjudication were made by language models. The machine checks that the words are there; it cannot check that they mean what was coded.",
  ],
  whoTitle: "How far two codings agree",
  who: "Two codings were made independently and adjudicated span by span: the exact spans of their mentions agree with an F1 of 0.822 (npm run scores). The card in the package has the full table, and the review lists every decision.",
  rightsTitle: "Rights",
  rights:
    "The text of the reference article belongs to its publisher; it is shipped as a cited research example, and we do not know of a licence. Its coding, glosses and tables are ours, under CC BY 4.0. The invented articles are in the public domain (CC0 1.0).",
  citeTitle: "Cite it",
  citeMore: "As BibTeX, and how to cite a single fact",
  more: [
    ["Read the reference article, fact by fact", referencePath],
    ["All articles", "/articles/"],
    ["Real visits, counted by country and year", "/listed-visits/"],
    ["Use it from Node, the browser and Python", "/docs/guides/use-the-dataset/"],
    ["Its API", "/api/"],
  ],
};

const ar: DatasetWords = {
  title: "البيانات",
  description: "مقالات عن زيارات دبلوماسية مرمَّزة كلها: ما فيها، وكيف يُحصل عليها، وما حدودها.",
  lead: "ثلاثة مقالات مرمَّزة كلها. المقال المرجعي حقيقي: تحليل صحفي عربي نشره موقع «الوقت» عن زيارة وزير الخارجية الروسي سيرغي لافروف إلى طهران في أبريل 2021. والآخران، بالإنجليزية والعربية، مختلَقان ويقولان ذلك. كل معلومة مرمَّزة تقتبس كلمات النص التي تشهد لها، ويُتحقَّق من كل اقتباس عند بناء الحزمة.",
  whatTitle: "ما في المقال المرجعي",
  what: [
    ["زيارتان:", "زيارة طهران، وما سبقها من وفود إيرانية إلى موسكو"],
    ["4", "لقاءات، واتفاقان، و4 كميات، و6 تعابير زمنية، و10 علاقات دائمة"],
    ["46", "قولًا مع قائل كل منها، وأكثرها للمقال نفسه"],
    ["50", "كيانًا، ذُكرت 134 مرة"],
    ["21", "عنوانًا وجملة، مع كل منها ترجمة توضيحية بالإنجليزية"],
  ],
  getTitle: "الحصول عليه",
  get: "ليس على npm بعد. من نسخة من المستودع يبنيه الأمر npm start، ثم هو حزمة كأي حزمة:",
  install: "هو حزمة على npm لا تعتمد على غيرها:",
  filesTitle: "ملفات المقال المرجعي",
  files: {
    "article.json": "المقال: النص والترميز والمواضع المحسوبة",
    "article.ndjson": "الشيء نفسه في سطر واحد",
    "coding.yaml": "الترميز كما كُتب: اقتباسات بلا مواضع",
    "text.txt": "النص كما ورد، بايتًا بايتًا",
  },
  tablesTitle: "الجداول",
  tables:
    "المعلومات المرمَّزة في المقالات كلها في جداول مسطَّحة، ومع كل صف اقتباسه. ويفتح رابط الصف المعلومة إلى جانب كلماتها.",
  notTitle: "حدوده",
  not: [
    "ليست عيّنة: مقال حقيقي واحد من وسيلة إعلامية واحدة لها رأيها، ومقالان مختلَقان. استعملها لتعلّم الصيغة، لا للإحصاء ولا لتدريب النماذج.",
    "ليس روايةً لما حدث. يرمّز ما يقوله المقال، وكل معلومة تذكر قائلها.",
    "لم يُكمَّل من مصدر آخر: ثلاث قيم من خارج النص، وهي موسومة بذلك مع ذكر مصدر كل منها.",
    "لم يراجعه إنسان: الترميزان والتحكيم بينهما من عمل نماذج لغوية. تتحقق الآلة من ورود الألفاظ، ولا يمكنها أن تتحقق من أن معناها ما رُمِّز.",
  ],
  whoTitle: "مدى توافق ترميزين",
  who: "أُنجز ترميزان مستقلان ثم حُكِّم بينهما موضعًا موضعًا: تتفق مواضع الذكر فيهما بحدودها نفسها بمقدار F1 = 0.822 (الأمر npm run scores). الجدول كله في بطاقة الحزمة، وكل قرار في ملف المراجعة.",
  rightsTitle: "الحقوق",
  rights:
    "نص المقال المرجعي ملك لناشره، وهو منشور مثالًا بحثيًّا مستشهَدًا به، ولا نعرف له ترخيصًا. وترميزه وترجماته التوضيحية وجداوله لنا، بترخيص CC BY 4.0. والمقالان المختلَقان في الملك العام (CC0 1.0).",
  citeTitle: "الاستشهاد به",
  citeMore: "بصيغة BibTeX، والاستشهاد بمعلومة واحدة",
  more: [
    ["استعراض المقال المرجعي معلومةً معلومة", referencePath],
    ["المقالات كلها", "/articles/"],
    ["زيارات حقيقية محصاة بحسب البلد والسنة", "/listed-visits/"],
    ["استعمال البيانات في Node والمتصفح وPython", "/docs/guides/use-the-dataset/"],
    ["واجهته البرمجية (بالإنجليزية)", "/api/"],
  ],
};

/** The words of the dataset page. */
export const datasetWords: Words<DatasetWords> = { en, ar };
