import { sampleSteps } from "../../text/sample-steps";
import { sampleText } from "../../text/samples";
import { useLocalization } from "./localization";

/** What to do with a sample in the journey that it is for. */
export function SampleGuide({ kind }: { kind: keyof typeof sampleSteps }) {
  const { say } = useLocalization();
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
