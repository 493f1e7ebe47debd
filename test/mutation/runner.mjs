/**
 * Runs the tests for Stryker in one warm process: the tests nearest to a change first, each file of them with freshly
 * loaded code, and no further than to the first that fails. Jest would build a world for each file, and run on.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

import { loadTypeScript } from "./load-typescript.mjs";
import { answering, nearestFirst, noticed } from "./nearest-first.mjs";
import { refusedByTypes } from "./refused-by-types.mjs";
import { prepareGlobals, runFile } from "./run-file.mjs";

/** Which changes each file of tests comes upon, for the processes after the first; it goes with Stryker's copy. */
const coverageFile = ".mutation-coverage.json";

/** What Stryker put into the changed code looks here for the change to make, and counts here what ran. */
const stryker = (globalThis.__stryker__ ??= {});

class WarmRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    prepareGlobals();
    loadTypeScript();
    // Now, and not in the run of the first change that no test notices, which has but seconds.
    this.refusalOf = refusedByTypes();
  }

  async dryRun({ files }) {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(stryker, { activeMutant: undefined, mutantCoverage });
    const [tests, coverage, onLoading] = [[], {}, {}];
    for (const file of answering(files.map((each) => path.relative("", each)))) {
      const outcome = await runFile(file, {
        started: (id) => (stryker.currentTestId = id),
        ended: () => (stryker.currentTestId = undefined),
      });
      if (outcome.error) return { status: "error", errorMessage: outcome.error };
      tests.push(...outcome.tests);
      const inTests = outcome.tests.map(({ id }) => mutantCoverage.perTest[id]);
      coverage[file] = Object.keys(Object.assign({}, mutantCoverage.static, ...inTests));
      Object.assign(onLoading, mutantCoverage.static);
      mutantCoverage.static = {};
    }
    mutantCoverage.static = onLoading;
    writeFileSync(coverageFile, JSON.stringify(coverage));
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const hitCount = hitLimit === undefined ? undefined : 0;
    // What runs now is counted again; kept, the counts would fill the memory.
    const mutantCoverage = undefined;
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount, mutantCoverage });
    this.coverage ??= Object.entries(JSON.parse(readFileSync(coverageFile, "utf8")));
    const coming = this.coverage.filter(([, mutants]) => mutants.includes(activeMutant.id));
    const changed = path.relative("", sandboxFileName);
    const files = nearestFirst(
      coming.map(([file]) => file),
      changed,
    );
    let nrOfTests = 0;
    for (const file of files) {
      const { error, tests } = await runFile(file, {
        only: testFilter && new Set(testFilter),
        stopsAtFailure: true,
      });
      nrOfTests += tests.length;
      if (stryker.hitCount > hitLimit) return { status: "timeout" };
      if (error) return { status: "killed", killedBy: [file], failureMessage: error, nrOfTests };
      const failed = tests.find(({ failureMessage }) => failureMessage !== undefined);
      if (!failed) continue;
      noticed(changed, file);
      const { id, failureMessage } = failed;
      return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    // What TypeScript refuses can never be built, and no test has to notice it.
    const errorMessage = this.refusalOf(activeMutant);
    return errorMessage ? { status: "error", errorMessage } : { status: "survived", nrOfTests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "warm", WarmRunner)];
