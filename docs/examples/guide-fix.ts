import { applyFix, validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";

const broken = structuredClone(article);
const evidence = broken.visits?.[0]?.type?.evidence?.[0];
if (evidence) evidence.quote = "زيارة رسميه";

const { document, changes, skipped } = applyFix(broken, validate(broken).issues);
for (const { issue, path, before, after } of changes) console.log(issue.code, path, before, "→", after);
console.log(skipped.length, validate(document).ok);
