import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface MenuItem {
  readonly name: string;
  readonly onChoose: () => void;
}

/**
 * A button with a menu below it: the arrow keys go through it, Esc and a click elsewhere close it.
 *
 * @param props.name what a screen reader calls the button
 */
export function Menu({ name, items }: { name: string; items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const entries = () => [
    ...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];
  const close = () => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  // Before the next key: Enter, pressed at once, would close the menu again.
  useLayoutEffect(() => {
    if (isOpen) entries()[0]?.focus();
  }, [isOpen]);
  const moveBy = (step: number) => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    <div
      class="menu"
      ref={place}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) {
          setOpen(false);
        }
      }}
      onKeyDown={(event) => {
        if (!isOpen) return;
        if (event.key === "ArrowDown") moveBy(1);
        else if (event.key === "ArrowUp") moveBy(-1);
        else if (event.key === "Escape") close();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="quiet-button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        ⋯
      </button>
      {isOpen && (
        <div role="menu" aria-label={name}>
          {items.map((item) => (
            <button
              key={item.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
