/** Workbooks for the tests of the command line: our form, filled right and wrong. */
import { serialFromIso } from "../../src/core/calendar/serial";
import { blank, type FormContent } from "../../src/form/template/content";
import { writeForm } from "../../src/form/template/write-form";

const from = serialFromIso("2010-05-03");

const content: FormContent = {
  ...blank,
  profile: {
    name: "한빛정밀",
    businessType: "200",
    leadoffDate: from,
    headCounts: [318, 320, 322],
    rate: 0.71,
  },
  log: [0, 1, 2].map((day) => ({ date: from + day, workers: 320, hoursPerWorker: 8 })),
};

/** A workbook without an error. */
export const right = writeForm("ko", content);

/** The coefficient of construction at a factory: one error. */
export const wrong = writeForm("ko", {
  ...content,
  profile: { ...content.profile, coefficient: 0.5 },
});
