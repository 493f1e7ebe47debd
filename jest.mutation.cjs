/** The tests that `npm run mutate` runs against changed code: those of the rooms that it changes. */
const [unit] = require("./jest.config.cjs").projects;

/** @type {import("jest").Config} */
module.exports = { ...unit, testMatch: ["<rootDir>/test/{core,record,audit}/**/*.test.ts"] };
