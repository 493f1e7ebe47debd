const narrowest = 280;
const leastSheet = 320;
const step = 20;

/** Makes the border between sheet and pane movable by pointer and arrow keys. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number) => {
    const widest = Math.max(narrowest, window.innerWidth - leastSheet);
    pane.style.width = `${Math.min(widest, Math.max(narrowest, width))}px`;
  };
  splitter.addEventListener("pointerdown", (down) => {
    const { clientX } = down;
    const { offsetWidth } = pane;
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add("dragging");
    const move = (event: PointerEvent) => {
      resize(offsetWidth + clientX - event.clientX);
    };
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "lostpointercapture",
      () => {
        splitter.removeEventListener("pointermove", move);
        document.body.classList.remove("dragging");
      },
      { once: true },
    );
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(pane.offsetWidth + step);
    if (key === "ArrowRight") resize(pane.offsetWidth - step);
  });
}
