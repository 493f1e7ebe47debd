/** The Check view on the page: draws every state, and hands on what a person does. */
import { parseQualified } from "../../workbook/address";
import { patch } from "../patch";
import type { WorkbookAccess } from "./access";
import { CheckController } from "./controller";
import type { CheckState } from "./state";
import type { Reader } from "./view/reader";
import { results, toolbar } from "./view";

/**
 * Shows the Check view and starts checking.
 *
 * @param place the element that it fills
 * @param access the open workbook
 */
export function mountCheck(place: HTMLElement, access: WorkbookAccess, reader: Reader): void {
  let drawnState: CheckState | null = null;
  let isAwaited = false;
  const draw = () => {
    isAwaited = false;
    const { state } = controller;
    keepFocus(place, () => {
      show(place, 0, toolbar(state, reader));
      if (!looksAlike(state, drawnState)) show(place, 1, results(state, reader));
    });
    drawnState = state;
  };
  const controller = new CheckController(access, () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(draw);
  });
  draw();
  listen(place, controller);
  void controller.start();
}

/** Whether two states have the same results to show; a check under way changes only the toolbar. */
function looksAlike(state: CheckState, other: CheckState | null): boolean {
  const isFixing = ({ work }: CheckState) => work?.doing === "fixing";
  return (
    other !== null &&
    state.checked === other.checked &&
    (state.checked !== null || (state.work === null) === (other.work === null)) &&
    state.notice === other.notice &&
    state.open === other.open &&
    state.current === other.current &&
    state.groupBy === other.groupBy &&
    state.listed === other.listed &&
    isFixing(state) === isFixing(other)
  );
}

function show(place: HTMLElement, index: number, wanted: HTMLElement): void {
  const shown = place.children[index];
  if (shown) patch(shown, wanted);
  else place.append(wanted);
}

/**
 * Draws so that the focus stays where it was; where its element is gone, it goes to the one named by
 * `data-then`, else to the next of those that were there, or the last one before it.
 */
function keepFocus(place: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !place.contains(active)) {
    draw();
    return;
  }
  const order = [...place.querySelectorAll<HTMLElement>("button, summary")];
  const index = order.indexOf(active);
  const then = active.dataset["then"];
  draw();
  if (document.activeElement === active) return;
  const named = order.find(({ dataset }) => then !== undefined && dataset["key"] === then);
  const heirs = [active, named, ...order.slice(index + 1), ...order.slice(0, index).reverse()];
  heirs.find((heir) => heir?.isConnected)?.focus({ preventScroll: true });
}

function listen(place: HTMLElement, controller: CheckController): void {
  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const finding = button.closest<HTMLElement>("[data-finding]")?.dataset["finding"];
    act(button.dataset, finding, controller);
  });
  place.addEventListener("focusin", ({ target }) => {
    const finding = isFindingButton(target) ? findingOf(target) : undefined;
    if (finding !== undefined && finding !== controller.state.current) {
      controller.happened({ type: "reached", finding });
    }
  });
  place.addEventListener("keydown", (event) => {
    if (!isFindingButton(event.target)) return;
    const buttons = [...place.querySelectorAll<HTMLElement>(".finding-button")];
    const next = nextIndex(event.key, buttons.indexOf(event.target), buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
}

function isFindingButton(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(".finding-button");
}

function findingOf(button: HTMLElement): string | undefined {
  return button.closest<HTMLElement>("[data-finding]")?.dataset["finding"];
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function act(
  { do: action, at, by, group, listed }: DOMStringMap,
  finding: string | undefined,
  controller: CheckController,
): void {
  switch (action) {
    case "check":
      void controller.check();
      break;
    case "cancel":
      controller.cancel();
      break;
    case "open":
      if (finding !== undefined) controller.happened({ type: "opened", finding });
      break;
    case "go-to": {
      const cells = parseQualified(at ?? "");
      if (cells) void controller.goTo(cells.sheet, cells.area, finding ?? "doubts");
      break;
    }
    case "fix":
      if (finding !== undefined) void controller.fix(finding);
      break;
    case "fix-all":
      void controller.fixAllSafe();
      break;
    case "new-form":
      void controller.openNewForm();
      break;
    case "group":
      controller.happened({ type: "grouped", by: by === "rule" ? "rule" : "sheet" });
      break;
    case "unfold":
      controller.happened({ type: "unfolded", group: group ?? "", listed: Number(listed) });
      break;
  }
}
