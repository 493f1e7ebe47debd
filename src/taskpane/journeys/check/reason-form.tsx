import type { Ref } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isReason, shortestReason } from "../../../audit/set-aside";
import { checkTools } from "../../../text/check-tools";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";

/** What a person types as the reason for setting a finding aside, and whether they are asked for it. */
export interface Reason {
  readonly text: string;
  readonly isOpen: boolean;
  readonly change: (change: { readonly text?: string; readonly isOpen?: boolean }) => void;
}

export function useReason(): Reason {
  const [reason, setReason] = useState({ text: "", isOpen: false });
  return {
    ...reason,
    change: (change) => {
      setReason((before) => ({ ...before, ...change }));
    },
  };
}

export function ReasonButton({
  reason,
  button,
}: {
  reason: Reason;
  button: Ref<HTMLButtonElement>;
}) {
  const { say } = useLocalization();
  return (
    <button
      ref={button}
      type="button"
      aria-expanded={reason.isOpen}
      onClick={() => {
        reason.change({ isOpen: !reason.isOpen });
      }}
    >
      {say(checkTools.setAside)}
    </button>
  );
}

/**
 * Asks why a finding is set aside, and sets it aside.
 *
 * @param props.finding its key
 * @param props.onCancel after it was closed without
 */
export function ReasonForm({
  finding,
  reason,
  onCancel,
}: {
  finding: string;
  reason: Reason;
  onCancel: () => void;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isRefused, setRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const help = useId();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const cancel = () => {
    reason.change({ isOpen: false });
    onCancel();
  };
  const setAside = async () => {
    if (isBusy) return;
    if (!isReason(reason.text)) {
      setRefused(true);
      field.current?.focus();
      return;
    }
    setRefused(false);
    setBusy(true);
    await session.kept.setAside(finding, reason.text);
    setBusy(false);
  };
  return (
    <div
      class="reason"
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
        else if (event.key === "Enter" && event.ctrlKey) void setAside();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <label>
        {say(checkTools.reason)}
        <textarea
          ref={field}
          value={reason.text}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? help : undefined}
          onInput={({ currentTarget }) => {
            reason.change({ text: currentTarget.value });
          }}
        />
      </label>
      {isRefused && (
        <p role="alert" id={help}>
          {say(checkTools.noReason, { count: shortestReason })}
        </p>
      )}
      <div class="row">
        <button type="button" aria-disabled={isBusy} onClick={() => void setAside()}>
          {say(checkTools.setAsideNow)}
        </button>
        <button type="button" onClick={cancel}>
          {say(checkTools.cancel)}
        </button>
      </div>
    </div>
  );
}
