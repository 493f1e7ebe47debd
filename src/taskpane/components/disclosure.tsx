import type { ComponentChildren } from "preact";

/**
 * A part that opens and closes; whether it is open is the person's, and stays when it is drawn again.
 *
 * @param props.heading what is always there
 * @param props.children what opens below it
 */
export function Disclosure({
  class: name,
  heading,
  children,
}: {
  class?: string;
  heading: ComponentChildren;
  children: ComponentChildren;
}) {
  // Office.js moves the focus with Tab by itself, and knows of no heading that opens unless it has a tabindex.
  return (
    <details class={name}>
      <summary tabIndex={0}>{heading}</summary>
      {children}
    </details>
  );
}
