import { Component, type ComponentChildren, createRef } from "preact";

interface Props {
  readonly class: string;
  readonly children: ComponentChildren;
}

/**
 * A part of the page that does not lose the focus when it is drawn again.
 *
 * Where the focused element is gone, the focus goes to the one whose id its `data-focus-next` names, else to the
 * next button of its section that was there and still is, or the last one before it, else to one of other sections.
 */
export class FocusKeeper extends Component<Props> {
  private readonly place = createRef<HTMLDivElement>();

  /** The focused element and whoever may take the focus from it, the first choice first. */
  override getSnapshotBeforeUpdate(): readonly HTMLElement[] {
    const place = this.place.current;
    const { activeElement: active } = document;
    if (!(active instanceof HTMLElement) || !place?.contains(active)) return [];
    const order = [...place.querySelectorAll<HTMLElement>("button, summary")];
    const { focusNext } = active.dataset;
    const named = order.filter(({ id }) => id !== "" && id === focusNext);
    // The focus may be in a field between them.
    const follows = (heir: HTMLElement) =>
      (active.compareDocumentPosition(heir) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const heirs = [
      ...order.filter(follows),
      ...order.filter((each) => each !== active && !follows(each)).reverse(),
    ];
    const section = active.closest("section");
    const isNear = (heir: HTMLElement) => section?.contains(heir) === true;
    return [active, ...named, ...heirs.filter(isNear), ...heirs.filter((heir) => !isNear(heir))];
  }

  override componentDidUpdate(_props: Props, _state: object, heirs: readonly HTMLElement[]): void {
    // Wherever a part that was opened has put it, it is not lost.
    if (this.place.current?.contains(document.activeElement)) return;
    heirs.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  }

  override render({ class: name, children }: Props) {
    return (
      <div class={name} ref={this.place}>
        {children}
      </div>
    );
  }
}
