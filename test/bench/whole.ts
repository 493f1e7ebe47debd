/** A file with a log of 400 days, from its bytes to the findings as JSON, beside unzipping its sheets alone. */
import { unzipSync } from "fflate";
import { inflatePart } from "../../src/cli/inflate-part";
import { serialFromIso } from "../../src/core/calendar/serial";
import { writeForm } from "../../src/form/template/write-form";
import { auditFile } from "../../src/report/file-report";
import { jsonText } from "../../src/report/json-text";
import { plantContent } from "../cases/definitions/plant-320";
import { logOf } from "../../src/form/template/sample/log-of";
import { compare, type Measure } from "./measure";

const [firstDay, lastDay] = ["2005-01-03", "2006-02-06"];

export async function run(): Promise<Measure[]> {
  const bytes = writeForm("en", {
    ...plantContent,
    profile: {
      ...plantContent.profile,
      leadoffDate: serialFromIso(firstDay),
      reportReceived: serialFromIso(firstDay),
    },
    log: logOf({
      from: firstDay,
      to: lastDay,
      weekdays: [312, 309, 314],
      saturdays: [48],
      language: "en",
    }),
  });
  return compare({
    measure: "a log of 400 days: read, recognised, audited, the result as JSON",
    za: () => resultAsJson(bytes),
    floors: {
      "unzip the sheets (fflate)": () =>
        unzipSync(bytes, { filter: ({ name }) => name.startsWith("xl/worksheets/") }),
    },
    rounds: 301,
  });
}

function resultAsJson(bytes: Uint8Array): string {
  const report = auditFile(bytes, "log.xlsx", "form", inflatePart);
  if (report.status !== "ok" || report.submission.log?.rows.length !== 400) {
    throw new RangeError("no log of 400 days");
  }
  return jsonText(report.result);
}
