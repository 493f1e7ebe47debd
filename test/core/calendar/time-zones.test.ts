import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

interface Facts {
  readonly timeZone: string;
  readonly facts: readonly Readonly<Record<string, unknown>>[];
}

const run = promisify(execFile);

async function factsIn(timeZone: string): Promise<Facts> {
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", path.join(__dirname, "calendar-facts.ts")],
    { cwd: path.resolve(__dirname, "../.."), env: { ...process.env, TZ: timeZone } },
  );
  return JSON.parse(stdout) as Facts;
}

describe("the calendar", () => {
  let universal: Facts;

  beforeAll(async () => {
    universal = await factsIn("UTC");
  }, 60_000);

  it.each(["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "is the same in %s as in UTC",
    async (timeZone) => {
      const local = await factsIn(timeZone);
      expect(local.timeZone).toBe(timeZone);
      expect(local.facts).toEqual(universal.facts);
    },
    60_000,
  );

  it.each([
    ["1987-05-10", { serial: 31907, weekday: 0, holidays: "holidays-unknown" }],
    ["1994-12-31", { serial: 34699, weekday: 6 }],
    ["2010-03-14", { serial: 40251, weekday: 0, holidays: [] }],
    ["2010-03-13", { weekday: 6, rolled: "2010-03-30" }],
    ["2025-01-01", { serial: 45658, weekday: 3, holidays: ["1월 1일"] }],
  ])("has %s right", (iso, expected) => {
    expect(universal.facts.find((fact) => fact["iso"] === iso)).toMatchObject(expected);
  });
});
