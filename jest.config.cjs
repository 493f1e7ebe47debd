/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        // Types are checked once, by `tsc`, and not again for every test file.
        diagnostics: false,
        tsconfig: {
          target: "ES2022",
          jsx: "react-jsx",
          jsxImportSource: "preact",
          module: "CommonJS",
          moduleResolution: "node10",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          verbatimModuleSyntax: false,
        },
      },
    ],
  },
};
