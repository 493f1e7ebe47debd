import type { ComponentChildren } from "preact";
import { Icon } from "../../charts/icon";

/** What came of something that was asked for; a screen reader says it at once. */
export function Notice({
  kind,
  children,
}: {
  kind: "warning" | "info";
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} role="alert">
      <Icon kind={kind} />
      <div>{children}</div>
    </div>
  );
}
