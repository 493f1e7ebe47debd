/** Blank cells as the platforms of Excel hand them over, through the client library's own dispatcher: 0 and null. */
import { associateAll } from "../../src/functions/associate";
import { examples } from "../../src/functions/examples";
import type { FunctionId } from "../../src/functions/index";
import metadata from "../../src/text/functions.ko.json";
import type { FunctionResult, Parameter } from "../../src/workbench/host/function-calls";
import { type OpenExcel, openExcel } from "../host/excel";
import { workbookOf } from "../host/workbook-of";

let excel: OpenExcel;

beforeAll(async () => {
  excel = openExcel(workbookOf({ Log: [] }));
  associateAll(() => CustomFunctions);
  await excel.host.functions.ready;
});

afterAll(() => {
  excel.close();
});

const described = metadata.functions.map(({ id, parameters }) => ({
  id: id as FunctionId,
  parameters: parameters.map((parameter) => ({
    isOptional: "optional" in parameter,
    isRange: parameter.dimensionality === "matrix",
  })),
}));

/** The results on the desktop and on the web. */
function results(id: string, parameters: readonly Parameter[]): Promise<FunctionResult[]> {
  const calls = ([0, null] as const).map((blank) => {
    // What is blank is handed over as the call is made; both of them are answered at once.
    excel.host.functions.blank = blank;
    const call = { id, parameters, address: "Log!A1", acceptsErrors: true };
    return excel.host.functions.call(call).result;
  });
  return Promise.all(calls);
}

describe("a blank cell", () => {
  it.each(described.filter(({ parameters }) => parameters.some(({ isOptional }) => isOptional)))(
    "in place of what may be left out of ZA.$id leaves it out",
    async ({ id, parameters }) => {
      const given = (leftOut: Parameter) =>
        parameters.map(({ isOptional }, index) =>
          isOptional ? leftOut : (examples[id].arguments[index] as Parameter),
        );
      const [expected] = await results(id, given(undefined));
      expect(expected).not.toMatchObject({ error: "#VALUE!" });
      expect(await results(id, given(null))).toEqual([expected, expected]);
    },
  );

  it.each(["DAYS", "HOURS", "ENROLLMENT", "ACHIEVED"] as const)(
    "below the rows of a range changes nothing of ZA.%s",
    async (id) => {
      const { length } = described.find((each) => each.id === id)?.parameters ?? [];
      const parameters = Array.from(
        { length },
        (_, index) => examples[id].arguments[index] as Parameter,
      );
      const [expected] = await results(id, parameters);
      expect(expected).toHaveProperty("value");
      const longer = parameters.map((parameter) => {
        if (!Array.isArray(parameter)) return parameter;
        const rows = parameter as readonly (readonly (string | number)[])[];
        return [...rows, (rows[0] ?? []).map(() => null)];
      });
      expect(longer).not.toEqual(parameters);
      expect(await results(id, longer)).toEqual([expected, expected]);
    },
  );
});
