/**
 * How TypeScript becomes JavaScript, in the bundles and in the tests. Types are checked once, by `tsc`; here they are
 * only taken off.
 *
 * @type {import("@swc/core").Options}
 */
module.exports = {
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
};
