/**
 * What the process of a worker runs while the command line runs from its source: Node alone reads no TypeScript, and tsx
 * is not at work in processes that it has not started itself. In the built command line a file of this name holds the worker.
 */
require("tsx/cjs");

module.exports = require("./audit-worker.ts");
