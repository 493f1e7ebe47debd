import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { excelOnTheWeb } from "../../../scripts/hosting/problems";

const folder = path.resolve(__dirname, "../../../docs/hosting");
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

/** The Dockerfile takes the configuration of nginx. */
const configurations = readdirSync(folder).filter((file) => file !== "Dockerfile");

describe.each(configurations)("the configuration %s", (file) => {
  it("lets Excel on the web show the pages in a frame, and nobody else", () => {
    const sources = /frame-ancestors ([^";\n]+)/.exec(read(file))?.[1]?.trim().split(" ");
    expect(sources).toEqual([...excelOnTheWeb]);
  });

  it("sends the headers of each kind of file", () => {
    for (const header of [
      "max-age=31536000, immutable",
      "no-cache",
      "Access-Control-Allow-Origin",
      "nosniff",
    ]) {
      expect(read(file)).toContain(header);
    }
    expect(read(file)).toContain("/hashed");
  });
});
