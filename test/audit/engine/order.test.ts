import { inOrder, sheetsOf } from "../../../src/audit/engine/order";
import { findingAt } from "../finding";
import { submissionOf } from "../../form/submission";

const names = (addresses: readonly string[]) =>
  inOrder(
    addresses.map((address) => findingAt(address, { message: address })),
    ["Profile", "Log"],
  ).map(({ message }) => message);

describe("inOrder", () => {
  it("goes by sheet, row and column", () => {
    expect(names(["Log!A1", "Profile!C1", "Profile!B2", "Profile!A2", "Profile!B1"])).toEqual([
      "Profile!B1",
      "Profile!C1",
      "Profile!A2",
      "Profile!B2",
      "Log!A1",
    ]);
  });

  it("puts a part before the whole, and sheets that the form does not know last", () => {
    expect(names(["Notes!A1", "Log!A1:A9", "Log!A1"])).toEqual(["Log!A1", "Log!A1:A9", "Notes!A1"]);
  });

  it("orders findings of one cell by rule and message, and leaves its input alone", () => {
    const findings = [
      findingAt("Log!A1", { rule: "b" }),
      findingAt("Log!A1", { rule: "a", message: "y" }),
      findingAt("Log!A1", { rule: "a", message: "x" }),
    ];
    const before = [...findings];
    const ordered = inOrder(findings, ["Log"]);
    expect(ordered.map(({ rule, message }) => rule + message)).toEqual(["ax", "ay", "bwrong"]);
    expect(findings).toEqual(before);
  });
});

describe("sheetsOf", () => {
  it("gives the sheets in the order of the form, those of the log as its rows stand", () => {
    const submission = submissionOf({
      shl: { columns: ["own"], rows: [[1]] },
      log: [
        { sheet: "6월", columns: ["workers"], rows: [[1]] },
        { sheet: "5월", columns: ["workers"], rows: [[1]] },
      ],
      profile: { rate: 1 },
    });
    expect(sheetsOf(submission)).toEqual(["Profile", "6월", "5월", "SHL"]);
  });
});
