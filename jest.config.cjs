const swc = require("./swc.cjs");

/** Packages that are ES modules, which Jest loads as CommonJS alone. */
const esModules = "github-slugger|kdbush|nanoid|quickselect|rbush";

const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", swc.ts],
    "^.+\\.tsx$": ["@swc/jest", swc.tsx],
    [`/node_modules/(${esModules})/.+\\.js$`]: ["@swc/jest", swc.ts],
  },
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  // For what hangs: even the slowest machine needs less.
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "\\.e2e\\.test\\.tsx?$"],
    },
    {
      ...common,
      // The suites that look at what webpack built, most of them in a browser.
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.{ts,tsx}", "<rootDir>/test/**/*.e2e.test.{ts,tsx}"],
    },
  ],
};
