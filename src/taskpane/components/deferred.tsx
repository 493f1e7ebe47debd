import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { failures } from "../../text/excel";
import { shellText } from "../../text/shell";
import { useLocalization } from "../shell/localization";

/**
 * A part of the pane that is loaded when it is first shown.
 *
 * @param load gets the component, of a chunk of its own
 * @example
 * const Score = deferred(async () => (await import("./score")).Score);
 */
export function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  return function Deferred(props: Props) {
    const { say } = useLocalization();
    const [, draw] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    const get = () => {
      setFailed(false);
      load().then(
        (Part) => {
          loaded = Part;
          draw((times) => times + 1);
        },
        () => {
          setFailed(true);
        },
      );
    };
    useEffect(() => {
      if (!loaded) get();
    }, []);
    if (loaded) {
      const Part = loaded;
      return <Part {...props} />;
    }
    if (!hasFailed)
      return (
        <p class="quiet" aria-busy="true">
          {say(shellText.loading)}
        </p>
      );
    return (
      <section role="alert">
        <p>{say(failures["not-loaded"])}</p>
        <button type="button" onClick={get}>
          {say(shellText.tryAgain)}
        </button>
      </section>
    );
  };
}
