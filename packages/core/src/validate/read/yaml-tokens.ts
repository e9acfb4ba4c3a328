import { type CST, Lexer, Parser } from "yaml";

/** Why a syntax tree was not finished: nested too deep, a second document, broken syntax, or too many tokens. */
type YamlStop = "depth" | "documents" | "syntax" | "tokens";

/** The syntax tree of a YAML text, or where (UTF-16 units) and why parsing stopped. */
export type YamlTokens = { tokens: CST.Token[] } | { stop: YamlStop; at: number; words?: string };

/** The maximum number of tokens of one YAML text: quotes with a million words have a tenth of it. */
const maxLexemes = 400_000;

/**
 * Parses YAML into a syntax tree without recursion, and stops at the first construct that is rejected anyway. The library's
 * composer recurses, and near the end of the stack V8 may end the process instead of throwing. The composer also keeps
 * every error, so a text of brackets would fill the memory.
 */
export function yamlTokens(text: string, maxDepth: number): YamlTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  // The stack contains the document, the open collections, and a scalar.
  const maxStack = maxDepth + 2;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > maxLexemes) return { stop: "tokens", at: parser.offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxStack) return { stop: "depth", at: parser.offset };
    const refused = refusedIn(tokens);
    if (refused) return refused;
  }
  for (const token of parser.end()) tokens.push(token);
  return refusedIn(tokens) ?? { tokens };
}

function refusedIn(tokens: readonly CST.Token[]): YamlTokens | undefined {
  const last = tokens.at(-1);
  if (last?.type === "error") return { stop: "syntax", at: last.offset, words: last.message };
  if (last?.type !== "document") return undefined;
  return tokens.some((token) => token !== last && token.type === "document")
    ? { stop: "documents", at: last.offset }
    : undefined;
}
