// Generated from articles/roles.json by `npm run generate`; do not edit.

export * from "./articles/lavrov-tehran-2021/index.ts";
