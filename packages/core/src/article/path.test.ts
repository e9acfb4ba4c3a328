import { describe, expect, it } from "vitest";
import { pathsOf } from "./path.ts";

describe("paths of objects", () => {
  const inner = { id: "inner" };
  const root = { list: [{ id: "first" }, { deep: { inner } }], again: inner };

  it.each<[name: string, object: object, path: (string | number)[]]>([
    ["the document", root, []],
    ["a list", root.list, ["list"]],
    ["an item", root.list[0] as object, ["list", 0]],
    ["an object in two places: the first", inner, ["list", 1, "deep", "inner"]],
  ])("%s", (_, object, path) => {
    expect(pathsOf(root, [object]).get(object)).toEqual(path);
  });

  it("are absent for an object that is not in the document", () => {
    expect(pathsOf(root, [{ id: "inner" }]).size).toBe(0);
  });

  it("are found with one walk, which ends at the last of them", () => {
    let reads = 0;
    const items = [{}, {}, {}, {}] as object[];
    const counted = new Proxy(items, {
      get: (list, key) => {
        if (key !== "length") reads++;
        return Reflect.get(list, key) as unknown;
      },
    });
    const paths = pathsOf({ counted }, [items[2] as object, items[1] as object]);
    expect([...paths.values()]).toEqual([
      ["counted", 1],
      ["counted", 2],
    ]);
    expect(reads).toBe(3);
  });
});
