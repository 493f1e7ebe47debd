import { ExcelError } from "./excel-error";
import type { ClassName, Thing } from "./thing";

/** The arguments of a call; asking for what is not there is the caller's InvalidArgument. */
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
  thing<Name extends ClassName>(index: number, name: Name): Thing<Name> {
    const value = this.at(index);
    if (!isThing(value, name)) throw new ExcelError("InvalidArgument");
    return value;
  }
}

function isThing<Name extends ClassName>(value: unknown, name: Name): value is Thing<Name> {
  return typeof value === "object" && value !== null && "class" in value && value.class === name;
}
