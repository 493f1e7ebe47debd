import {
  type DependencyIndex,
  tellDependenciesOnce,
} from "../../../src/workbench/grid/dependencies-once";

type Tree = Parameters<DependencyIndex["addDependencyRTreeCache"]>[0];

/** An index as Univer's: it keeps all that it is told, again and again. Its formulas stand in row 0. */
class Index implements DependencyIndex {
  readonly told: number[] = [];
  addDependencyRTreeCache({ treeId, rangeList }: Tree) {
    expect(rangeList.length).toBe(1);
    this.told.push(treeId);
  }
  getFormulaDependency(_unit: string, _sheet: string, row: number, column: number) {
    return row === 0 ? column : null;
  }
  readonly removeFormulaDependency: DependencyIndex["removeFormulaDependency"] = () => {
    this.told.push(-1);
  };
  reset() {
    this.told.push(-2);
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

/** A formula that counts how often its ranges are worked out. */
function treeOf(treeId: number) {
  const asked = { times: 0 };
  const tree = {
    treeId,
    get rangeList() {
      asked.times += 1;
      return [{}];
    },
  } as unknown as Tree;
  return { tree, asked };
}

function newIndex() {
  const index = new Index();
  const forget = tellDependenciesOnce(index);
  const [first, second] = [treeOf(1), treeOf(2)];
  const calculate = () => {
    for (const { tree } of [first, second]) index.addDependencyRTreeCache(tree);
    return index.told.splice(0);
  };
  return { index, forget, first, calculate };
}

describe("tellDependenciesOnce", () => {
  it("tells of each formula once, and works out its ranges once", () => {
    const { calculate, first } = newIndex();
    expect([calculate(), calculate(), first.asked.times]).toEqual([[1, 2], [], 1]);
  });

  it("tells again of a formula that was taken out, and of no other", () => {
    const { index, calculate } = newIndex();
    calculate();
    index.removeFormulaDependency("book", "log", 0, 2);
    expect(calculate()).toEqual([-1, 2]);
    index.removeFormulaDependency("book", "log", 9, 2);
    expect(calculate()).toEqual([-1]);
  });

  it("tells again of all when more was taken out, or when it is to forget", () => {
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
