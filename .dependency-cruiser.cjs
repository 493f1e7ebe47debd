/**
 * Who may import whom. Data flows one way: workbook -> form -> submission -> record -> audit -> findings -> views,
 * and `core` and `text` lie below all of them.
 */
const rooms = {
  core: [],
  text: ["core"],
  workbook: ["core", "text"],
  decisions: ["core", "text"],
  form: ["core", "text", "workbook"],
  record: ["core", "text", "workbook", "form"],
  audit: ["core", "text", "workbook", "form", "record"],
  hygiene: ["core", "text", "workbook", "audit"],
  functions: ["core", "text"],
  charts: ["core", "text", "record"],
  report: ["core", "text", "workbook", "decisions", "form", "record", "audit", "hygiene", "charts"],
  "submission-copy": ["core", "text", "workbook", "form", "record", "audit", "report"],
  page: ["core", "text", "workbook", "form", "record", "audit", "report", "submission-copy"],
  taskpane: [
    "core",
    "text",
    "decisions",
    "workbook",
    "form",
    "record",
    "audit",
    "functions",
    "charts",
    "report",
    "submission-copy",
  ],
  commands: [
    "core",
    "text",
    "workbook",
    "form",
    "record",
    "audit",
    "functions",
    "report",
    "submission-copy",
    "taskpane",
  ],
  help: ["core", "text", "functions"],
  cli: [
    "core",
    "text",
    "workbook",
    "form",
    "record",
    "audit",
    "hygiene",
    "functions",
    "report",
    "submission-copy",
  ],
  workbench: ["core", "text", "workbook", "form", "record", "audit", "functions", "report"],
};

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-test-code-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-development-packages-in-the-product",
      comment:
        "Nor in the module that loads the command line's worker from its source, which the build replaces.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench/|cli/audit-worker\\.cjs$)" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "/@types/" },
    },
    {
      name: "no-workbench-in-the-product",
      comment: "It stands in Excel's place while the add-in is developed and tested.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "no-node-in-the-add-in",
      comment: "These rooms also run in the browser: they know no file system and no process.",
      severity: "error",
      from: {
        path: "^src/(core|text|decisions|workbook|form|record|audit|hygiene|functions|charts|submission-copy|page|taskpane|commands|help)/",
      },
      to: { dependencyTypes: ["core"] },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: {
        path: "^src/",
        pathNot: [room, ...allowed].map((name) => `^src/${name}/`),
      },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "default"],
    },
  },
};
