import { ExcelError } from "./excel-error";
import type { HostObject } from "./host-object";

/** The objects that an add-in tracks beyond a request, as `Excel.run` does with every range. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private kept = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.kept += 1;
    const id = `reference ${this.kept}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** The object with this id; InvalidReference when it has been released. */
  object(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new ExcelError("InvalidReference");
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.objects.keys()]) this.release(id);
  }

  /** How many are tracked; an add-in that never releases any slows Excel down. */
  get count(): number {
    return this.objects.size;
  }
}
