import { renderToString } from "preact-render-to-string";
import { Icon } from "../../src/charts/icon";
import { parsed } from "../report/html/parsed";

const weights = ["error", "warning", "info", "needs-review", "passed"] as const;

describe("icon", () => {
  it("has another shape for every severity, so that colour is not needed", () => {
    const shapes = weights.map((weight) =>
      renderToString(<Icon kind={weight} />).replace(`icon ${weight}`, "icon"),
    );
    expect(new Set(shapes).size).toBe(weights.length);
  });

  it.each(weights)("of %s is hidden from screen readers, which read the word", (weight) => {
    expect(parsed(renderToString(<Icon kind={weight} />)).elements[0]?.attributes).toMatchObject({
      "aria-hidden": "true",
      class: `icon ${weight}`,
    });
  });
});
