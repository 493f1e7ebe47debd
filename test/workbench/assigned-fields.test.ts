/** The workbench's spreadsheet with its fields assigned: its objects are those that its helper would have made. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import * as core from "@univerjs/core";

const root = path.resolve(__dirname, "../..");
const assignedFields = jest.requireActual<(source: string) => string>(
  path.join(root, "scripts/assigned-fields.cjs"),
);

const modulePath = "node_modules/@univerjs/engine-formula/lib/es/index.js";
const source = readFileSync(path.join(root, modulePath), "utf8");
const defining = /_defineProperty\(this, "(\w+)", /g;
const namesIn = (text: string) => [...text.matchAll(defining)].map(([, name = ""]) => name);

const [helper] = /^function _defineProperty\([^]*?^}/m.exec(source) ?? [];

function evaluate(text: string): unknown {
  return JSON.parse(
    runInNewContext(`const toPropertyKey = String; ${helper}; ${text}`) as string,
  ) as unknown;
}

const classes = `
  class Cell {
    constructor(value) {
      _defineProperty(this, "value", value);
      _defineProperty(this, "rows", [[1, 2], { of: "3" }]);
      _defineProperty(this, "twice", () => this.value * (1 + 1));
      _defineProperty(this, "none", void 0);
    }
  }
  class Filled extends Cell {
    constructor(value) {
      super(value), _defineProperty(this, "value", value ?? 5), _defineProperty(this, "area", "A1");
    }
    get area() { return "computed"; }
    none() { return "a method"; }
  }
  const seen = (cell) => [Object.getOwnPropertyDescriptors(cell), cell.twice(), cell.area];
  JSON.stringify([seen(new Cell(2)), seen(new Filled(null)), seen(new Filled(0))]);
`;

describe("fields that are assigned", () => {
  it("make the same objects as the helper", () => {
    expect(helper).toContain("Object.defineProperty");
    expect(namesIn(assignedFields(classes))).toEqual(["area"]);
    expect(evaluate(assignedFields(classes))).toEqual(evaluate(classes));
  });

  it("are most of those of the engine of formulas, and no accessor of a class above is called", () => {
    const left = namesIn(assignedFields(source));
    const assigned = new Set(namesIn(source).filter((name) => !left.includes(name)));
    expect(namesIn(source).length).toBeGreaterThan(1_000);
    expect(left.length).toBeLessThan(100);
    const parents = new Set(
      [...source.matchAll(/class \w+ extends (\w+)/g)].map(([, name]) => name),
    );
    const foreign = Object.entries(core).filter(([name]) => parents.has(name));
    expect(foreign.map(([name]) => name)).toContain("Disposable");
    const called = foreign.flatMap(([, parent]) =>
      accessorsOf(parent).filter((name) => assigned.has(name)),
    );
    expect(called).toEqual([]);
  });
});

/** The accessors that the objects of a class have of it and of those above it. */
function accessorsOf(parent: unknown): string[] {
  let prototype: unknown = (parent as { readonly prototype: unknown }).prototype;
  const names: string[] = [];
  while (typeof prototype === "object" && prototype !== null && prototype !== Object.prototype) {
    const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    names.push(...members.filter(([, member]) => !("value" in member)).map(([name]) => name));
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}
