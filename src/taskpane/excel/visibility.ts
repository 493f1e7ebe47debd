/**
 * Tells whether a person can see the pane: at once, and whenever that changes.
 *
 * A closed pane goes on running, since its page is also the runtime of the functions. Where Office does not tell that
 * the pane is closed, it counts as open.
 *
 * @returns stops telling
 */
export function watchVisibility(listener: (isVisible: boolean) => void): () => void {
  let isOpen = true;
  let last: boolean | null = null;
  const tell = () => {
    const isVisible = isOpen && document.visibilityState === "visible";
    if (isVisible === last) return;
    last = isVisible;
    listener(isVisible);
  };
  const watching = Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      isOpen = visibilityMode === Office.VisibilityMode.taskpane;
      tell();
    })
    .catch(() => () => Promise.resolve());
  document.addEventListener("visibilitychange", tell);
  tell();
  return () => {
    document.removeEventListener("visibilitychange", tell);
    last = null;
    void watching.then((end) => end()).catch(() => undefined);
  };
}
