import { describe, expect, it } from "vitest";
import { withBuiltinsByCall } from "./builtin-modules.ts";

const call = (name: string) => `globalThis.process.getBuiltinModule("${name}")`;

describe("the modules of Node", () => {
  it.each([
    ['import { a, b as c } from "fs";\na(c);', `const { a, b: c } = ${call("fs")};\na(c);`],
    ['import {\n  a,\n  b\n} from "node:fs/promises";\n', `const {\n  a,\n  b\n} = ${call("node:fs/promises")};\n`],
    ['import zlib from "zlib";\n', `const zlib = ${call("zlib")};\n`],
    ['import * as os from "node:os";\n', `const os = ${call("node:os")};\n`],
    ['import x, { y } from "util";\n', `const x = ${call("util")};\nconst { y } = ${call("util")};\n`],
    ['f();\nimport { a } from "path";\na();', `const { a } = ${call("path")};\nf();\na();`],
    ['var b = __require("buffer");', `var b = ${call("buffer")};`],
    ['import { a } from "./chunk.js";\n', 'import { a } from "./chunk.js";\n'],
    ['import { a } from "fs-extra";\n', 'import { a } from "fs-extra";\n'],
  ])("are taken by a call: %j", (source, written) => {
    expect(withBuiltinsByCall(source)).toBe(written);
  });
});
