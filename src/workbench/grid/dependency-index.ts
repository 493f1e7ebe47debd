import type { IDependencyManagerService } from "@univerjs/preset-sheets-core";

/** The part of Univer's dependency index that is used here. */
export type DependencyIndex = Pick<
  IDependencyManagerService,
  | "addDependencyRTreeCache"
  | "getFormulaDependency"
  | "removeFormulaDependency"
  | (typeof clearing)[number]
>;

/** These remove formulas from the index without reporting which. */
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
 * Makes Univer's dependency index add the dependencies of each formula once. Every calculation adds all formulas again,
 * and the index keeps the duplicates: every edit would take longer than the last.
 *
 * @param index changed in place
 * @returns clears the record of added formulas; to be called when a sheet is added, removed or renamed
 */
export function addDependenciesOnce(index: DependencyIndex): () => void {
  const added = new Set<number>();
  const forget = () => {
    added.clear();
  };
  const add = index.addDependencyRTreeCache.bind(index);
  index.addDependencyRTreeCache = (tree) => {
    if (added.has(tree.treeId)) return;
    added.add(tree.treeId);
    // The ranges of a formula that was filled down would be computed on every access.
    add(Object.create(tree, { rangeList: { value: tree.rangeList } }) as typeof tree);
  };
  const remove = index.removeFormulaDependency.bind(index);
  index.removeFormulaDependency = (unit, sheet, row, column) => {
    added.delete(index.getFormulaDependency(unit, sheet, row, column) ?? -1);
    remove(unit, sheet, row, column);
  };
  for (const name of clearing) {
    const clear = index[name].bind(index) as (...args: unknown[]) => void;
    index[name] = (...args: unknown[]) => {
      forget();
      clear(...args);
    };
  }
  return forget;
}
