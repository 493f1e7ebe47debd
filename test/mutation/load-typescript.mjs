import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const swc = require("@swc/core");

const mocks = 'var jest = { fn: require("jest-mock").fn, requireActual: require };';

/**
 * Lets `require` load TypeScript, as Jest does: before data of the same name, and tests with `jest`. Each file is
 * compiled once a process, however often it is loaded.
 */
export function loadTypeScript() {
  const { ts: options } = createRequire(path.resolve("index.js"))("./swc.cjs");
  const compiled = new Map();
  const others = { ...require.extensions };
  for (const extension of Object.keys(others)) delete require.extensions[extension];
  const load = (module, filename) => {
    const code = compiled.get(filename) ?? codeOf(filename, options);
    compiled.set(filename, code);
    module._compile(code, filename);
  };
  Object.assign(require.extensions, { ".ts": load, ...others });
}

function codeOf(filename, options) {
  const { code } = swc.transformSync(readFileSync(filename, "utf8"), {
    ...options,
    filename,
    module: { type: "commonjs" },
  });
  return path.relative("", filename).startsWith("test") ? mocks + code : code;
}
