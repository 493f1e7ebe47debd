import { ExcelError } from "./excel-error";
import type { ClassName, HostObject } from "./host-object";

/** The arguments of a call; each getter throws InvalidArgument where the argument is of another type. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw new ExcelError("InvalidArgument");
    return value;
  }

  textOr<Default>(index: number, missing: Default): string | Default {
    return this.at(index) === null ? missing : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw new ExcelError("InvalidArgument");
    }
    return value;
  }

  integerOr(index: number, missing: number): number {
    return this.at(index) === null ? missing : this.integer(index);
  }

  flag(index: number): boolean {
    const value = this.at(index) ?? false;
    if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
    return value;
  }

  array(index: number): readonly unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
    return value;
  }

  /** One of Excel's objects. */
  object<Name extends ClassName>(index: number, name: Name): HostObject<Name> {
    const value = this.at(index);
    if (!isHostObject(value, name)) throw new ExcelError("InvalidArgument");
    return value;
  }
}

function isHostObject<Name extends ClassName>(
  value: unknown,
  name: Name,
): value is HostObject<Name> {
  return typeof value === "object" && value !== null && "class" in value && value.class === name;
}
