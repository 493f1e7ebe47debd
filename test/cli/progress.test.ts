import { startProgress } from "../../src/cli/progress";
import { kept } from "./command-line";

const spinner = { text: "", render: jest.fn(), clear: jest.fn(), stop: jest.fn() };
const ora = jest.fn<{ start: () => typeof spinner }, [options: unknown]>(() => ({
  start: () => spinner,
}));

jest.mock("ora", () => ({ __esModule: true, default: (options: unknown) => ora(options) }));

describe("startProgress", () => {
  beforeEach(() => {
    jest.clearAllMocks();
  });

  it("shows the files done and in all on a terminal", async () => {
    const stderr = kept({ isTTY: true }).output;
    const progress = await startProgress({ stderr }, 1000, "ko");
    expect(ora).toHaveBeenCalledWith(expect.objectContaining({ stream: stderr }));
    progress.show(128);
    expect(spinner.text).toBe("128/1000 파일");
    expect(spinner.render).toHaveBeenCalledTimes(1);
    progress.hide();
    expect(spinner.clear).toHaveBeenCalledTimes(1);
    progress.stop();
    expect(spinner.stop).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["off a terminal", {}, 1000],
    ["for a single file", { isTTY: true }, 1],
    ["on a terminal without columns", { isTTY: true, columns: 0 }, 1000],
  ])("shows nothing %s", async (_, terminal, total) => {
    const stderr = kept(terminal);
    const progress = await startProgress({ stderr: stderr.output }, total, "en");
    progress.show(1);
    progress.hide();
    progress.stop();
    expect(ora).not.toHaveBeenCalled();
    expect(stderr.text()).toBe("");
  });
});
