import type { Agreement, Statement } from "../../generated/types.ts";
import { textIn } from "../tables/field-columns.ts";
import { agentsIn, type DocumentWriting, iriOf, type Node, put, quotesText, termNode } from "./writing.ts";

/** Acts that say how things are: only these are claims in the sense of schema.org. */
const claimingActs = new Set(["assert", "stress", "reaffirm", "acknowledge", "deny", "accuse"]);

/** Sources that are nobody in particular. */
const unnamedSources = new Set(["article-voice", "unnamed", "impersonal"]);

/** A statement as a quotation if its words are direct, as a claim if it says how things are; otherwise undefined. */
export function statementNode(writing: DocumentWriting, statement: Statement): Node | undefined {
  const { id, act, directness, source, about, evidence } = statement;
  const isDirect = directness === "direct" || directness === "mixed";
  if (!isDirect && !claimingActs.has(act)) {
    writing.lose("Statement (neither a quotation nor a claim)");
    return undefined;
  }
  const node: Node = { "@type": isDirect ? "Quotation" : "Claim", "@id": iriOf(writing, id) };
  put(node, "text", evidence.map(({ quote }) => quote).join(" … "));
  const named = source.filter((one) => !unnamedSources.has(one));
  if (named.length < source.length) writing.lose("Statement.source (nobody named)", source.length - named.length);
  put(node, isDirect ? "spokenByCharacter" : "claimInterpreter", agentsIn(writing, named, "Statement.source"));
  put(
    node,
    "about",
    (about ?? []).map((one) => ({ "@id": iriOf(writing, one) })),
  );
  put(node, "keywords", termNode(writing, "speech-act", act));
  return node;
}

/** An agreement as a work. */
export function agreementNode(writing: DocumentWriting, agreement: Agreement): Node {
  const { id, type, stage, name, visit, sameAs, evidence } = agreement;
  const node: Node = { "@type": "CreativeWork", "@id": iriOf(writing, id) };
  put(node, "name", name && textIn(name, writing.language));
  put(node, "additionalType", type?.value ?? "agreement");
  put(node, "creativeWorkStatus", termNode(writing, "agreement-stage", stage.value));
  put(node, "about", visit && { "@id": iriOf(writing, visit.value) });
  put(node, "sameAs", sameAs);
  put(node, "abstract", quotesText(evidence));
  return node;
}
