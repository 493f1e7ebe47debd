import { readFile } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "esbuild";

/** Each module still lies where it does, and not where the bundle is. */
const places: Plugin = {
  name: "places",
  setup(building) {
    building.onLoad({ filter: /[\\/](?:src|test)[\\/].*\.tsx?$/ }, async ({ path: file }) => {
      const folder = JSON.stringify(path.dirname(file));
      const text = await readFile(file, "utf8");
      return {
        loader: file.endsWith("x") ? "tsx" : "ts",
        contents: `const __dirname = ${folder}; ${text}`,
      };
    });
  },
};

/**
 * Bundles a module of this project, as all that is delivered is bundled: a function that is called over the bounds of a
 * module takes a quarter longer.
 *
 * @param file the module
 * @returns the file of the bundle
 */
export async function bundle(file: string): Promise<string> {
  const outfile = path.resolve(".cache/bench", `${path.parse(file).name}.cjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    packages: "external",
    plugins: [places],
    logLevel: "error",
  });
  return outfile;
}
