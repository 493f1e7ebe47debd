import webpack from "webpack";

/**
 * Bundles a page's script for a test, as the add-in's own are bundled.
 *
 * @param entry the script's file; the bundle has its name
 * @param folder where the bundle goes
 */
export function bundle(entry: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }],
    },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
