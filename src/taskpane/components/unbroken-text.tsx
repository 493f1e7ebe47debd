/** A date, or the id of a clause: 2010-05-03, REC-2. */
const wholes = /(\d{4}-\d{2}-\d{2}|\b[A-Z]{2,}-\d+)/;

/**
 * A text whose dates and clauses stay in one line: browsers break them after the hyphen.
 *
 * @param props.children the text
 */
export function UnbrokenText({ children }: { children: string }) {
  return (
    <>
      {children
        .split(wholes)
        .map((part) => (wholes.test(part) ? <span class="unbroken">{part}</span> : part))}
    </>
  );
}
