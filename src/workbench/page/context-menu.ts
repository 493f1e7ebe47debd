import { type Language, say } from "../../text/sentence";
import { cellMenu } from "../../text/workbench";
import type { MenuItem } from "../grid/cell-menu";
import type { Point } from "../grid/screen-place";
import { byId } from "./element";

/** Pixels between the menu and the edge of the window. */
const margin = 4;

/** What the context menu needs to know of the page. */
export interface MenuOptions {
  readonly language: Language;
  /** Called when it is closed, for whatever reason. */
  readonly onClosed: () => void;
}

/** The context menu of the spreadsheet: shown at a point, used with the mouse or the keyboard, gone with the next click. */
export class ContextMenu {
  private readonly menu = byId("cell-menu", HTMLElement);
  private onClosed: () => void = () => undefined;

  constructor() {
    this.menu.addEventListener("keydown", (event) => {
      this.press(event);
    });
    this.menu.addEventListener("toggle", (event) => {
      if (event.newState === "closed") this.onClosed();
    });
    // A click into the add-in's frame reaches this page as the loss of the focus alone.
    window.addEventListener("blur", () => {
      this.hide();
    });
  }

  get isShown(): boolean {
    return this.menu.matches(":popover-open");
  }

  show(
    { x, y }: Point,
    groups: readonly (readonly MenuItem[])[],
    { language, onClosed }: MenuOptions,
  ): void {
    this.hide();
    this.onClosed = onClosed;
    this.menu.ariaLabel = say(cellMenu.menu, language);
    this.menu.replaceChildren(
      ...groups
        .filter((group) => group.length > 0)
        .flatMap((group, index) => [
          ...(index === 0 ? [] : [separator()]),
          ...group.map((item) => this.itemOf(item, language)),
        ]),
    );
    this.menu.showPopover();
    const { width, height } = this.menu.getBoundingClientRect();
    const left = Math.max(margin, Math.min(x, innerWidth - width - margin));
    const top = Math.max(margin, Math.min(y, innerHeight - height - margin));
    Object.assign(this.menu.style, { left: `${left}px`, top: `${top}px` });
    this.items[0]?.focus();
  }

  hide(): void {
    if (this.isShown) this.menu.hidePopover();
  }

  private get items(): HTMLButtonElement[] {
    return [...this.menu.querySelectorAll("button")];
  }

  private itemOf({ name, count, keys, isDisabled, act }: MenuItem, language: Language) {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "menuitem";
    button.tabIndex = -1;
    button.dataset["item"] = name;
    button.textContent = say(cellMenu[name], language, { count: count ?? 1 });
    if (isDisabled) button.ariaDisabled = "true";
    if (keys !== undefined) {
      const hint = document.createElement("kbd");
      hint.textContent = keys;
      hint.ariaHidden = "true";
      button.setAttribute(
        "aria-keyshortcuts",
        keys.replace("Ctrl", "Control").replace("↓", "ArrowDown"),
      );
      button.append(hint);
    }
    button.addEventListener("click", () => {
      if (isDisabled) return;
      this.hide();
      // What closes it is told later, and what is done is for the cells.
      this.onClosed();
      act();
    });
    button.addEventListener("pointermove", () => {
      button.focus();
    });
    return button;
  }

  /** The arrows, Home and End, the first letter of an item; the spreadsheet gets none of the keys. */
  private press(event: KeyboardEvent): void {
    event.stopPropagation();
    const { items } = this;
    const at = items.findIndex((item) => item === document.activeElement);
    const to = nextIn(
      items.map((item) => item.textContent),
      at,
      event.key,
    );
    if (to !== null) {
      event.preventDefault();
      items[to]?.focus();
    } else if (event.key === "Tab") {
      event.preventDefault();
      this.hide();
    }
  }
}

/** The item that a key leads to; null where it leads to none. */
function nextIn(names: readonly string[], at: number, key: string): number | null {
  const { length } = names;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % length;
    case "ArrowUp":
      return (at - 1 + length) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default: {
      if (key.length !== 1 || key === " ") return null;
      const order = names.map((_, index) => (at + 1 + index) % length);
      const letter = key.toLowerCase();
      return order.find((index) => names[index]?.toLowerCase().startsWith(letter)) ?? null;
    }
  }
}

function separator(): HTMLElement {
  const line = document.createElement("hr");
  line.role = "separator";
  return line;
}
