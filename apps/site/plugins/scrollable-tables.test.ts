import { expect, it } from "vitest";
import { type Node, scrollableTables } from "./scrollable-tables.ts";

it("every table can be reached by the keyboard, and nothing else is changed", () => {
  const table = (): Node => ({ type: "element", tagName: "table", properties: {} });
  const list: Node = { type: "element", tagName: "ul", properties: {}, children: [table()] };
  const tree: Node = { type: "root", children: [table(), list] };
  scrollableTables()(tree);
  expect(tree.children?.[0]?.properties).toEqual({ tabIndex: 0 });
  expect(list.properties).toEqual({});
  expect(list.children?.[0]?.properties).toEqual({ tabIndex: 0 });
});
