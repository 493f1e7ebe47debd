import { ExcelError } from "./excel-error";
import type { Thing } from "./thing";

/** The objects that an add-in keeps beyond a request, as `Excel.run` does with every range. */
export class References {
  private readonly things = new Map<string, Thing>();
  private readonly ids = new WeakMap<Thing, string>();
  private kept = 0;

  keep(thing: Thing): void {
    if (this.ids.has(thing)) return;
    this.kept += 1;
    const id = `reference ${this.kept}`;
    this.ids.set(thing, id);
    this.things.set(id, thing);
  }

  idOf(thing: Thing): string | undefined {
    return this.ids.get(thing);
  }

  thing(id: string): Thing {
    const thing = this.things.get(id);
    if (!thing) throw new ExcelError("InvalidReference");
    return thing;
  }

  release(id: string): void {
    const thing = this.things.get(id);
    if (thing) this.ids.delete(thing);
    this.things.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.things.keys()]) this.release(id);
  }

  /** How many are kept; an add-in that never releases any makes Excel slow. */
  get count(): number {
    return this.things.size;
  }
}
