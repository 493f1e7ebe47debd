/**
 * How TypeScript becomes JavaScript in the tests. Types are checked once, by `tsc`; here they are only stripped.
 *
 * @param {import("@swc/core").ParserConfig} parser
 * @returns {import("@swc/core").Options}
 */
const options = (parser) => ({
  jsc: {
    target: "es2022",
    parser,
    transform: { react: { runtime: "automatic", importSource: "preact" } },
  },
});

module.exports = {
  ts: options({ syntax: "typescript" }),
  tsx: options({ syntax: "typescript", tsx: true }),
};
