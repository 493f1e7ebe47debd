import { icon } from "../../../src/report/html/icon";
import { parsed } from "./parsed";

const weights = ["error", "warning", "info", "needs-review", "passed"] as const;

describe("icon", () => {
  it("has another shape for every severity, so that colour is not needed", () => {
    const shapes = weights.map((weight) => icon(weight).text.replace(`icon ${weight}`, "icon"));
    expect(new Set(shapes).size).toBe(weights.length);
  });

  it.each(weights)("of %s is hidden from screen readers, which read the word", (weight) => {
    expect(parsed(icon(weight)).elements[1]?.attributes).toMatchObject({
      "aria-hidden": "true",
      class: `icon ${weight}`,
    });
  });
});
