import { isPercentFormat } from "../../src/audit/percent-format";

it.each(["0%", "0.00%", "[Red]0.0 %;-0.0 %", "#,##0.00%_)"])("%s shows percent", (format) => {
  expect(isPercentFormat(format)).toBe(true);
});

it.each([undefined, "General", "0.00", '0.00"%"', String.raw`0.00\%`, "yyyy-mm-dd", "0_%"])(
  "%s does not",
  (format) => {
    expect(isPercentFormat(format)).toBe(false);
  },
);
