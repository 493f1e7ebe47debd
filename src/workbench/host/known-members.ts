import type { Members } from "./members";
import { classes } from "./objects";
import type { ClassName } from "./thing";

/**
 * Every member of Excel's API that the host knows, `Range.values`, in the words of its documentation. What
 * office.js keeps to itself is not among them.
 */
export function knownMembers(): string[] {
  return (Object.entries(classes) as [ClassName, Members<ClassName>][])
    .filter(([, { internal }]) => !internal)
    .flatMap(([name, { properties, objects, methods, actions, events }]) =>
      Object.keys({ ...properties, ...objects, ...methods, ...actions, ...events })
        .filter((member) => !member.startsWith("_"))
        .map((member) => `${name}.${member}`),
    );
}
