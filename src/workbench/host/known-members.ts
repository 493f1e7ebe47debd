import type { Members } from "./members";
import { classes } from "./objects";
import type { ClassName } from "./host-object";

/**
 * Every member of Excel's API that the host implements, `Range.values`, as in its documentation; without the internal
 * members of office.js.
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
