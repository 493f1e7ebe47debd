import { type Candidate, reasonsAgainst } from "../../../scripts/release/readiness";

const ready: Candidate = {
  version: "0.2.0",
  lockfileVersion: "0.2.0",
  manifest: "<OfficeApp><Version>0.2.0.0</Version></OfficeApp>",
  changelog: "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-11-29\n\n- A thing.\n",
  uncommitted: [],
  address: "https://example.com/za",
};

describe("a version", () => {
  it("is released when all is well", () => {
    expect(reasonsAgainst(ready)).toEqual([]);
  });

  it.each<[string, Partial<Candidate>, RegExp]>([
    [
      "changed files",
      { uncommitted: [" M a.ts", "?? b.ts"] },
      /^Not committed: M a\.ts and 1 more/,
    ],
    [
      "another manifest",
      { manifest: "<Version>0.1.0.0</Version>" },
      /manifest\.xml has version 0\.1/,
    ],
    ["another lockfile", { lockfileVersion: "0.1.0" }, /package-lock\.json has version 0\.1/],
    ["nothing in the change log", { changelog: "## Unreleased\n" }, /no section “## 0\.2\.0”/],
    ["no address", { address: undefined }, /not set/],
    ["half an address", { address: "example.com/za" }, /no address/],
    ["http", { address: "http://example.com" }, /not https/],
    ["localhost", { address: "https://localhost:3000" }, /this machine/],
    ["127.0.0.1", { address: "https://127.0.0.1/za" }, /this machine/],
    ["[::1]", { address: "https://[::1]/za" }, /this machine/],
    ["a query", { address: "https://example.com/za?v=1" }, /more than a path/],
  ])("is not released with %s", (_, change, reason) => {
    const reasons = reasonsAgainst({ ...ready, ...change });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(reason);
  });
});
