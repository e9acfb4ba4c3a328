import { type CST, Lexer, Parser } from "yaml";

/** Why a syntax tree was not finished: nested too deep, a second document, broken syntax, or too many marks and words. */
export type YamlStop = "depth" | "documents" | "syntax" | "tokens";

/** The syntax tree of a YAML text, or where (UTF-16 units) and why it was given up. */
export type YamlTokens = { tokens: CST.Token[] } | { stop: YamlStop; at: number; words?: string };

/** The most marks and words of one YAML text: a million words of quotes have a tenth of it. */
const maxLexemes = 400_000;

/**
 * Parses YAML as far as the syntax tree, without recursion, and gives up at the first thing that is refused anyway. What
 * composes documents from the tree recurses, and near the end of the stack V8 may end the process instead of throwing;
 * its findings are kept one by one, so that a text of brackets would fill the memory.
 */
export function yamlTokens(text: string, maxDepth: number): YamlTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  // On the stack stand the document, what is open, and a scalar.
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
