const { chmodSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { require: requireTypescript } = require("tsx/cjs/api");
const webpack = require("webpack");
const { version } = require("./package.json");

/** Where the manifest's own addresses point: the development server. */
const developmentUrl = "https://localhost:3000";

/** Types are checked once, by `tsc`; here they are only stripped. */
const typescript = [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }];

const resolve = { extensions: [".tsx", ".ts", ".js"] };

/**
 * What the pages load has a name for its content, since Office keeps what it has loaded for up to a day; and a folder
 * of its own, of which a server says that it may be kept for ever.
 */
const hashed = "hashed/[name].[contenthash]";

const hashedStyles = {
  test: /\.css$/,
  type: "asset/resource",
  generator: { filename: `${hashed}[ext]` },
};

/** The documents as pages below `help/`, which the pane and Office's help lead to. */
class HelpSite {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpSite", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "HelpSite", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const named = (name) =>
            Object.keys(assets)
              .filter((file) => new RegExp(`^hashed/${name}\\.`).test(file))
              .filter((file) => !file.endsWith(".map"))
              .map((file) => `../${file}`);
          const [script] = named("help");
          const { siteFiles } = requireTypescript("./scripts/site/site.ts", __filename);
          const files = siteFiles({ styles: [...named("tokens"), ...named("site")], script });
          for (const [file, content] of files) {
            compilation.emitAsset(`help/${file}`, new webpack.sources.RawSource(content));
          }
        },
      );
    });
  }
}

/**
 * The page that audits workbooks without Excel: one file that works from a disk, and may load nothing and run nothing but
 * its own script and that of the report it shows.
 */
class AuditPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AuditPage", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "AuditPage", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const { auditPageHtml } = requireTypescript("./scripts/audit-page.ts", __filename);
          const html = auditPageHtml(assets["audit.js"].source().toString());
          // Minified again, its script would no longer have the hash that its policy names.
          const info = { minimized: true };
          compilation.emitAsset("audit.html", new webpack.sources.RawSource(html), info);
          compilation.deleteAsset("audit.js");
        },
      );
    });
  }
}

function page(mode) {
  return {
    name: "page",
    mode,
    devtool: false,
    entry: { audit: "./src/page/main.tsx" },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
    resolve,
    module: { rules: typescript },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ ZA_VERSION: JSON.stringify(version) }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new AuditPage(),
    ],
  };
}

/** The metadata of the functions, each with its place in their reference. */
function withHelp(content, language, url) {
  const metadata = JSON.parse(content.toString());
  const functions = metadata.functions.map((each) => ({
    ...each,
    helpUrl: `${url}/help/${language}/functions.html#${each.id.toLowerCase()}`,
  }));
  return JSON.stringify({ ...metadata, functions }, null, 2);
}

/**
 * The add-in: the pane, which is also the shared runtime of functions and commands, and the help.
 *
 * ADDIN_URL is where the built folder will be served, for the manifest beside it:
 * `ADDIN_URL=https://example.com/za npm run build`.
 */
function addin(mode) {
  const url = (process.env.ADDIN_URL ?? developmentUrl).replace(/\/$/, "");
  return {
    name: "addin",
    mode,
    devtool: "source-map",
    entry: {
      // One page, one runtime: the functions and the ribbon's commands live in the pane's page.
      taskpane: [
        "./src/functions/associate.ts",
        "./src/commands/commands.ts",
        "./src/taskpane/shell/taskpane.tsx",
      ],
      functions: "./src/functions/associate.ts",
      help: ["./src/help/search.ts", "./src/help/site.css", "./src/taskpane/shell/tokens.css"],
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // As the style sheets; but functions.js has its name in the manifest.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : `${hashed}.js`),
      chunkFilename: `${hashed}.js`,
      // What is loaded later lies beside the page.
      publicPath: "",
      clean: { keep: /^(cli\/|audit\.html$)/ },
    },
    resolve,
    module: { rules: [...typescript, hashedStyles] },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ ZA_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/shell/taskpane.html",
        chunks: ["taskpane"],
      }),
      new HelpSite(),
      new CopyPlugin({
        patterns: [
          // Icons; the pictures of the README have no size in their name.
          { from: "assets/*-+([0-9]).png" },
          { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
          { from: "src/text/shortcut-names.json", to: "shortcut-names.json" },
          {
            from: "src/text/functions.ko.json",
            to: "functions.json",
            transform: (content) => withHelp(content, "ko", url),
          },
          {
            from: "src/text/functions.en.json",
            to: "functions-en.json",
            transform: (content) => withHelp(content, "en", url),
          },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(developmentUrl, url),
          },
        ],
      }),
    ],
    devServer: {
      static: { directory: path.resolve(__dirname, "dist") },
      headers: { "Access-Control-Allow-Origin": "*" },
      port: 3000,
      hot: false,
      liveReload: false,
    },
  };
}

/** Lets the command be run as it is: npx makes it so only for the first build in a place. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", ({ outputOptions }) => {
      chmodSync(path.join(outputOptions.path, "za.js"), 0o755);
    });
  }
}

/** The command line in one file; beside it what its workers run, and what reads files of older kinds. */
function cli(mode) {
  return {
    name: "cli",
    mode,
    target: "node20",
    devtool: false,
    entry: {
      za: "./src/cli/za.ts",
      "audit-worker": {
        import: "./src/cli/audit-worker.ts",
        filename: "[name].cjs",
        library: { type: "commonjs2" },
      },
    },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
    resolve,
    module: {
      rules: typescript,
      // Into the one file, but for what says that it is loaded only where it is needed.
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    // Readable stack traces matter more than size on a disk.
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.DefinePlugin({
        ZA_VERSION: JSON.stringify(version),
        // The place of the built file, not of the package that it was built from.
        "import.meta.url": 'require("node:url").pathToFileURL(__filename).href',
      }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "za.js" }),
      new Executable(),
    ],
  };
}

/** The workbench: a spreadsheet in Excel's place, for development and tests alone; none of it is in dist. */
function workbench(mode) {
  return {
    name: "workbench",
    mode,
    devtool: false,
    entry: { workbench: "./src/workbench/page/workbench.ts" },
    output: {
      path: path.resolve(__dirname, ".workbench"),
      filename: "[name].js",
      clean: { keep: /^(recorder|test-pages)\// },
    },
    resolve,
    // The spreadsheet's style sheets come as one, copied below.
    module: {
      rules: [
        ...typescript,
        { test: /\.css$/, type: "asset/source" },
        {
          test: /@univerjs.engine-formula.lib.es.index\.js$/,
          loader: "./scripts/assigned-fields.cjs",
        },
      ],
    },
    performance: { hints: false },
    // Minifying what never leaves this machine would take longer than loading it.
    optimization: { minimize: false },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/page/index.html",
        publicPath: "/workbench/",
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/workbench/page/*.css", to: "[name][ext]" },
          {
            from: "node_modules/@univerjs/preset-sheets-core/lib/index.css",
            to: "univer.css",
          },
        ],
      }),
    ],
  };
}

/** Pages that tests open in a browser: one stands in for Excel around the add-in, one shows the pane without Excel. */
function testPages() {
  const output = path.resolve(__dirname, ".workbench/test-pages");
  const pane = "src/taskpane/shell/taskpane.html";
  return {
    name: "test-pages",
    mode: "development",
    devtool: false,
    entry: { excel: "./test/e2e/host/page.ts", pane: "./test/taskpane/page.tsx" },
    output: { path: output, filename: "[name]/page.js", clean: true },
    resolve,
    module: { rules: typescript },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "pane/index.html",
        templateContent: () =>
          readFileSync(pane, "utf8")
            .replace(/<script src="https:[^>]*><\/script>/, "")
            .replace(/<%= require\('[^']*?([\w-]+\.css)'\) %>/g, "$1"),
        chunks: ["pane"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/**/*.css", to: "pane/[name][ext]" },
          { from: "assets", to: "pane/assets" },
          { from: "test/cases/*.xlsx", to: "pane/[name][ext]" },
        ],
      }),
    ],
  };
}

/** The recorder: a page for real Excel on the web, whose messages the tests replay. */
function recorder(mode) {
  const output = path.resolve(__dirname, ".workbench/recorder");
  return {
    name: "recorder",
    mode,
    devtool: false,
    entry: { recorder: "./src/workbench/recorder/recorder.ts" },
    output: { path: output, filename: "[name].js", clean: true },
    resolve,
    module: { rules: typescript },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "recorder.html",
        template: "./src/workbench/recorder/recorder.html",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "src/workbench/recorder/recorder.css", to: "[name][ext]" },
          { from: "src/taskpane/shell/tokens.css", to: "[name][ext]" },
        ],
      }),
    ],
    // The port that its manifest names; the add-in's own stays free.
    devServer: { static: { directory: output }, port: 3002, hot: false, liveReload: false },
  };
}

module.exports = async (_env, { mode = "production", ...options }) => {
  const configurations = [
    addin(mode),
    page(mode),
    cli(mode),
    workbench(mode),
    recorder(mode),
    testPages(),
  ];
  if (options.env?.WEBPACK_SERVE) {
    // Office loads add-ins over https only; the certificates are made and trusted on first use.
    const certificates = require("office-addin-dev-certs");
    const server = { type: "https", options: await certificates.getHttpsServerOptions() };
    for (const { devServer } of configurations) if (devServer) devServer.server = server;
  }
  return configurations;
};
