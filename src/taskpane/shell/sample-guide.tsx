import { sampleOf } from "../../form/template/sample/sample-of";
import { sampleSteps, sampleText } from "../../text/samples";
import type { Workbook } from "../../workbook/workbook";
import type { Journey } from "./journey";
import { useLocalization } from "./localization";

/** In a sample: what to do with it in the journey that it is for. */
export function SampleGuide({
  journey,
  workbook,
}: {
  journey: Journey;
  workbook: Workbook | undefined;
}) {
  const { say } = useLocalization();
  const kind = workbook ? sampleOf(workbook.names) : null;
  if (kind === null || kind !== journey) return null;
  return (
    <section class="sample">
      <h2>{say(sampleText.title)}</h2>
      <ol>
        {sampleSteps[kind].map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
    </section>
  );
}
