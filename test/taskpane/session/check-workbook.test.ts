import { audit } from "../../../src/audit/audit";
import { recognise } from "../../../src/form/recognise";
import { checkWorkbook } from "../../../src/taskpane/session/check-workbook";
import { emptyWorkbook } from "../empty-workbook";
import { sample } from "../sample";

const workbook = sample("three-mistakes");

/** A clock on which every look takes ten milliseconds. */
function slicing(length: number) {
  let time = 0;
  const pause = jest.fn(() => Promise.resolve());
  return { length, now: () => (time += 10), pause };
}

describe("checkWorkbook", () => {
  it("finds what the audit finds", async () => {
    const submission = recognise(workbook);
    const { signal } = new AbortController();
    const { form } = await checkWorkbook(workbook, signal, () => undefined, slicing(1_000));
    expect(submission && form?.result).toEqual(submission && audit(submission));
    expect(form?.result.findings).toHaveLength(3);
    expect(form?.overview).not.toBeNull();
  });

  it("finds no form in a workbook without one", async () => {
    const { signal } = new AbortController();
    const checked = await checkWorkbook(emptyWorkbook, signal, () => undefined, slicing(1_000));
    expect(checked).toEqual({ workbook: emptyWorkbook, form: null });
  });

  it("lets others have their turn whenever a slice is over", async () => {
    const shares: number[] = [];
    const { signal } = new AbortController();
    const short = slicing(20);
    await checkWorkbook(workbook, signal, (share) => shares.push(share), short);
    const long = slicing(1_000);
    await checkWorkbook(workbook, signal, () => undefined, long);
    expect(short.pause.mock.calls.length).toBeGreaterThan(long.pause.mock.calls.length + 4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("stops between two slices", async () => {
    const run = new AbortController();
    const reason = new Error("enough");
    const progress = jest.fn(() => {
      run.abort(reason);
    });
    await expect(checkWorkbook(workbook, run.signal, progress, slicing(20))).rejects.toBe(reason);
    expect(progress).toHaveBeenCalledTimes(1);
  });

  it("stops while it looks for the form, too", async () => {
    const run = new AbortController();
    const reason = new Error("enough");
    const progress = jest.fn();
    const slices = slicing(20);
    slices.pause.mockResolvedValueOnce().mockImplementationOnce(() => {
      run.abort(reason);
      return Promise.resolve();
    });
    await expect(checkWorkbook(workbook, run.signal, progress, slices)).rejects.toBe(reason);
    expect(slices.pause).toHaveBeenCalledTimes(2);
    expect(progress).not.toHaveBeenCalled();
  });
});
