import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";

const require = createRequire(import.meta.url);
const circus = require("jest-circus");

/** Gives the tests `describe`, `it` and `expect`, which are Jest's own. */
export function prepareGlobals() {
  Object.assign(globalThis, circus, { expect: require("expect").expect });
}

/**
 * Runs a file of tests, with all of `src` and `test` loaded anew.
 *
 * @param only ids of the tests to run; all where it is left out
 * @param stopsAtFailure whether no test runs after one that failed
 * @param started called with the id of each test that starts, `ended` when it has ended
 * @returns the tests as Stryker wants them; an error where the file cannot be loaded
 */
export async function runFile(file, { only, stopsAtFailure = false, started, ended } = {}) {
  forget();
  circus.resetState();
  let hasFailed = false;
  const listen = (event) => {
    if (event.name === "test_start") started?.(idOf(event.test, file));
    if (event.name === "test_done") ended?.();
    if (event.name === "test_fn_failure") hasFailed = true;
  };
  // Circus asks this before it runs a test.
  const testNamePattern = {
    test: (name) => !(stopsAtFailure && hasFailed) && (!only || only.has(`${file} ${name}`)),
  };
  Object.assign(circus.getState(), { testNamePattern, testTimeout: 300_000 });
  circus.addEventHandler(listen);
  try {
    const before = performance.now();
    // One of its own, for it would keep what it loaded.
    createRequire(path.resolve(file))(path.resolve(file));
    const loadMs = performance.now() - before;
    const { testResults, unhandledErrors } = await circus.run();
    const tests = testResults
      .filter(({ status }) => status === "done")
      .map((result) => testOf(result, file));
    // Loading is a part of the first test, so that Stryker knows how long a run may take.
    if (tests.length > 0) tests[0].timeSpentMs += loadMs;
    return { tests, error: unhandledErrors.join("\n") };
  } catch (error) {
    return { tests: [], error: String(error?.stack ?? error) };
  } finally {
    circus.removeEventHandler(listen);
  }
}

const [success, failure] = [0, 1];

function testOf({ testPath, duration, errors: [failureMessage] }, file) {
  const name = `${file} ${testPath.slice(1).join(" ")}`;
  const test = { id: name, name, fileName: file, timeSpentMs: duration ?? 0 };
  return failureMessage === undefined
    ? { ...test, status: success }
    : { ...test, status: failure, failureMessage };
}

function idOf(test, file) {
  const names = [];
  for (let each = test; each.parent; each = each.parent) names.unshift(each.name);
  return `${file} ${names.join(" ")}`;
}

function forget() {
  for (const file of Object.keys(require.cache)) {
    const [room] = path.relative("", file).split(path.sep);
    if (room === "src" || room === "test") delete require.cache[file];
  }
}
