import { foldText } from "./fold.ts";
import type { Span } from "./span.ts";
import { wordsIn } from "./word-edges.ts";

// ما is left out: it is "what" far more often than "not". In folded spelling.
const arabic: ReadonlySet<string> = new Set(
  `لا لم لن لما ليس ليست ليسا ليستا ليسوا لسن لست لستم لسنا غير دون بدون عدم الا كلا لات سوى`.split(" "),
);
const alwaysNegative: ReadonlySet<string> = new Set(
  `not no never neither nor none nobody nothing nowhere without cannot non hardly scarcely
  ne pas jamais aucun aucune sans нет не ни без`.split(/\s+/),
);
