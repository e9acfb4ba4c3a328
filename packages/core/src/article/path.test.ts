import { describe, expect, it } from "vitest";
import { pathsIn } from "./path.ts";

describe("paths of objects", () => {
  const inner = { id: "inner" };
  const root = { list: [{ id: "first" }, { deep: { inner } }], again: inner };
  const pathOf = pathsIn(root);

  it.each<[name: string, object: object, path: (string | number)[]]>([
    ["the document", root, []],
    ["a list", root.list, ["list"]],
    ["an item", root.list[0] as object, ["list", 0]],
    ["an object in two places: the first", inner, ["list", 1, "deep", "inner"]],
  ])("%s", (_, object, path) => {
    expect(pathOf(object)).toEqual(path);
  });

  it("are undefined for an object that is not in the document", () => {
    expect(pathOf({ id: "inner" })).toBeUndefined();
  });

  it("are found with one walk", () => {
    let reads = 0;
    const counted = new Proxy([{}, {}, {}] as object[], {
      get: (list, key) => {
        reads++;
        return Reflect.get(list, key) as unknown;
      },
    });
    const pathOfCounted = pathsIn({ counted });
    const before = reads;
    pathOfCounted(root);
    const walked = reads - before;
    for (let i = 0; i < 100; i++) pathOfCounted({});
    expect(reads - before).toBe(walked);
  });
});
