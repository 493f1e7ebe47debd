const swc = require("./swc.cjs");

/** The suites that look at what webpack built, or at a page in a browser. */
const needBuild = ["<rootDir>/test/e2e/**/*.test.ts", "<rootDir>/test/**/*.e2e.test.ts"];

const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: { "^.+\\.ts$": ["@swc/jest", swc] },
};

/** @type {import("jest").Config} */
module.exports = {
  // For what hangs: even the slowest machine needs less.
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", ...needBuild.map((pattern) => `!${pattern}`)],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: needBuild,
    },
  ],
};
