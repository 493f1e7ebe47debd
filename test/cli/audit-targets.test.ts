import * as here from "../../src/cli/audit-files";
import * as workers from "../../src/cli/audit-on-workers";
import { auditTargets } from "../../src/cli/audit-targets";
import { aRun } from "./a-run";

jest.mock("../../src/cli/audit-files");
jest.mock("../../src/cli/audit-on-workers");

const never = new AbortController().signal;

/** How many workers a run of so many files has; 0 where it is done without. */
function workersFor(files: number, options: { jobs: number; timeout?: number }): number {
  jest.clearAllMocks();
  const targets = Array.from({ length: files }, (_, index) => ({
    file: `${index}.xlsx`,
    path: Buffer.from(`${index}.xlsx`),
  }));
  auditTargets(targets, { ...aRun(), ...options }, never, () => undefined);
  const [call] = jest.mocked(workers.auditOnWorkers).mock.calls;
  expect(jest.mocked(here.auditFiles).mock.calls).toHaveLength(call ? 0 : 1);
  return call ? call[2].jobs : 0;
}

describe("auditTargets", () => {
  it.each([
    ["as many as jobs", 400, { jobs: 2 }, 2],
    ["none for a single job", 400, { jobs: 1 }, 0],
    ["none for a few files", 3, { jobs: 8 }, 0],
    ["no more than files", 15, { jobs: 64 }, 15],
    ["one for a single file that may not take long", 1, { jobs: 8, timeout: 5 }, 1],
    ["one for a single job whose files may not take long", 400, { jobs: 1, timeout: 5 }, 1],
  ])("has %s", (_, files, options, expected) => {
    expect(workersFor(files, options)).toBe(expected);
  });

  it("gives a file up after 30 seconds unless told otherwise", () => {
    workersFor(400, { jobs: 2 });
    expect(jest.mocked(workers.auditOnWorkers).mock.calls[0]?.[2].timeout).toBe(30);
    workersFor(400, { jobs: 2, timeout: 90 });
    expect(jest.mocked(workers.auditOnWorkers).mock.calls[0]?.[2].timeout).toBe(90);
  });
});
