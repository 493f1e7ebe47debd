import { needsAddInOf } from "../../src/workbook/add-in-functions";

const name = (name: string, refersTo: string) => ({ name, refersTo, hidden: false });

describe("needsAddInOf", () => {
  const needsAddIn = needsAddInOf([
    name("목표", "ZA.GOAL(Profile!$B$2,300,2)"),
    name("Twice", "목표*2"),
    name("Rate", "Profile!$B$2"),
  ]);

  it.each([
    "ZA.GOAL(B2,B3,B4)",
    "IFERROR(za.goal(B2,B3,B4),0)",
    '"a"&ZA.AWARD(1)',
    "@ZA.DAYS(A:A)",
    "_xldudf_ZA_GOAL(B2)",
    "[2]!_xldudf_ZA_GOAL(B2)",
    "_xludf.ZA.GOAL(B2)",
    "_xll.ZA.GOAL(B2)",
    "'C:\\za.xlam'!ZA.GOAL(B2)",
    "MAP(A1:A3,ZA.AWARD)",
    "목표*3",
    "Sheet1!twice+1",
  ])("finds it in %s", (formula) => {
    expect(needsAddIn(formula)).toBe(true);
  });

  it.each([
    "SUM(B2:B9)",
    '"ZA.GOAL(1)"&B2',
    "'ZA.GOAL'!B2",
    "ZA.GOAL!B2",
    "PIZZA.GOAL(1)",
    "Rate*2",
    "Log[목표]",
    '"목표"',
    "목표달성+1",
  ])("finds nothing of it in %s", (formula) => {
    expect(needsAddIn(formula)).toBe(false);
  });
});
