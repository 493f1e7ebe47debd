import type { ComponentChild } from "preact";

/** What an icon tells: a severity, that a person must look, that something is missing, or that nothing is wrong. */
export type IconKind =
  "error" | "warning" | "info" | "needs-review" | "incomplete" | "passed" | "empty";

/** The picture of a severity; its word stands beside it, so a screen reader skips it. */
export function Icon({ kind }: { kind: IconKind }) {
  return (
    <svg class={`icon ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]()}
    </svg>
  );
}

/** Each severity has a shape of its own, so that it is told without its colour. */
const shapes: Record<IconKind, () => ComponentChild> = {
  error: () => (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" />
      <path class="sign" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  warning: () => (
    <>
      <path d="M8 1.2L15.4 14.4H.6z" />
      <path class="sign" d="M8 6v4M8 12.2v.4" />
    </>
  ),
  info: () => (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" />
      <path class="sign" d="M8 7.2v4.6M8 4.2v.4" />
    </>
  ),
  "needs-review": () => (
    <>
      <circle class="ring" cx="8" cy="8" r="6.9" />
      <path class="mark" d="M5.8 6.2a2.2 2.2 0 1 1 3 2q-.8.4-.8 1.3M8 11.6v.4" />
    </>
  ),
  incomplete: () => (
    <>
      <circle class="ring dashed" cx="8" cy="8" r="6.9" />
      <path class="mark" d="M4.9 8h6.2" />
    </>
  ),
  empty: () => <circle class="ring" cx="8" cy="8" r="6.9" />,
  passed: () => (
    <>
      <circle cx="8" cy="8" r="7" />
      <path class="sign" d="M4.6 8.4l2.4 2.4l4.4-5" />
    </>
  ),
};
