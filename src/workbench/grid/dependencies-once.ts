import type { IDependencyManagerService } from "@univerjs/preset-sheets-core";

/** What of Univer's index of dependencies is of use here. */
export type DependencyIndex = Pick<
  IDependencyManagerService,
  | "addDependencyRTreeCache"
  | "getFormulaDependency"
  | "removeFormulaDependency"
  | (typeof clearing)[number]
>;

/** After these some formulas are no longer in the index, and which is not said. */
const clearing = [
  "reset",
  "clearFormulaDependency",
  "clearOtherFormulaDependency",
  "clearFeatureFormulaDependency",
  "removeOtherFormulaDependency",
  "removeFeatureFormulaDependency",
  "removeFormulaDependencyByDefinedName",
] as const;

/**
 * Tells Univer's index of dependencies once what a formula refers to. Each calculation tells it of all formulas, and it
 * keeps all that it is told: every cell that is typed would take longer than the last.
 *
 * @param index changed in place
 * @returns forgets what was told: for a sheet that came, went or got another name
 */
export function tellDependenciesOnce(index: DependencyIndex): () => void {
  const told = new Set<number>();
  const forget = () => {
    told.clear();
  };
  const add = index.addDependencyRTreeCache.bind(index);
  index.addDependencyRTreeCache = (tree) => {
    if (told.has(tree.treeId)) return;
    told.add(tree.treeId);
    // The ranges of a formula that was filled down are worked out each time they are asked for.
    add(Object.create(tree, { rangeList: { value: tree.rangeList } }) as typeof tree);
  };
  const remove = index.removeFormulaDependency.bind(index);
  index.removeFormulaDependency = (unit, sheet, row, column) => {
    told.delete(index.getFormulaDependency(unit, sheet, row, column) ?? -1);
    remove(unit, sheet, row, column);
  };
  for (const name of clearing) {
    const clear = index[name].bind(index) as (...given: unknown[]) => void;
    index[name] = (...given: unknown[]) => {
      forget();
      clear(...given);
    };
  }
  return forget;
}
