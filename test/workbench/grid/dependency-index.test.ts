import {
  type DependencyIndex,
  addDependenciesOnce,
} from "../../../src/workbench/grid/dependency-index";

type Tree = Parameters<DependencyIndex["addDependencyRTreeCache"]>[0];

/** An index as Univer's: it keeps everything that is added, duplicates included. Its formulas are in row 0. */
class Index implements DependencyIndex {
  readonly log: number[] = [];
  addDependencyRTreeCache({ treeId, rangeList }: Tree) {
    expect(rangeList.length).toBe(1);
    this.log.push(treeId);
  }
  getFormulaDependency(_unit: string, _sheet: string, row: number, column: number) {
    return row === 0 ? column : null;
  }
  readonly removeFormulaDependency: DependencyIndex["removeFormulaDependency"] = () => {
    this.log.push(-1);
  };
  reset() {
    this.log.push(-2);
  }
  clearFormulaDependency(unit: string, sheet?: string) {
    expect([unit, sheet]).toEqual(["book", "log"]);
  }
  readonly clearOtherFormulaDependency = jest.fn();
  readonly clearFeatureFormulaDependency = jest.fn();
  readonly removeOtherFormulaDependency = jest.fn();
  readonly removeFeatureFormulaDependency = jest.fn();
  readonly removeFormulaDependencyByDefinedName = jest.fn();
}

/** A formula that counts how often its ranges are computed. */
function treeOf(treeId: number) {
  const computed = { times: 0 };
  const tree = {
    treeId,
    get rangeList() {
      computed.times += 1;
      return [{}];
    },
  } as unknown as Tree;
  return { tree, computed };
}

function newIndex() {
  const index = new Index();
  const forget = addDependenciesOnce(index);
  const [first, second] = [treeOf(1), treeOf(2)];
  const calculate = () => {
    for (const { tree } of [first, second]) index.addDependencyRTreeCache(tree);
    return index.log.splice(0);
  };
  return { index, forget, first, calculate };
}

describe("addDependenciesOnce", () => {
  it("adds each formula once, and computes its ranges once", () => {
    const { calculate, first } = newIndex();
    expect([calculate(), calculate(), first.computed.times]).toEqual([[1, 2], [], 1]);
  });

  it("adds a formula again that was removed, and no other", () => {
    const { index, calculate } = newIndex();
    calculate();
    index.removeFormulaDependency("book", "log", 0, 2);
    expect(calculate()).toEqual([-1, 2]);
    index.removeFormulaDependency("book", "log", 9, 2);
    expect(calculate()).toEqual([-1]);
  });

  it("adds all formulas again when several were removed, or when its record is cleared", () => {
    const { index, forget, calculate } = newIndex();
    calculate();
    index.reset();
    expect(calculate()).toEqual([-2, 1, 2]);
    index.clearFormulaDependency("book", "log");
    expect(calculate()).toEqual([1, 2]);
    forget();
    expect(calculate()).toEqual([1, 2]);
  });
});
