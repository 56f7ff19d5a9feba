import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";

type StepperProps = {
  value: number;
  max?: number;
  decreaseLabel: string;
  increaseLabel: string;
  decreaseIcon?: ReactNode;
  onDecrease: () => void;
  onIncrease: () => void;
};

const step =
  "inline-flex size-11 items-center justify-center rounded-sm text-ink transition-colors hover:bg-raised disabled:opacity-35";

export function Stepper({
  value,
  max = Number.POSITIVE_INFINITY,
  decreaseLabel,
  increaseLabel,
  decreaseIcon = <Minus aria-hidden className="size-4.5" />,
  onDecrease,
  onIncrease,
}: StepperProps) {
  return (
    <div className="inline-flex items-center rounded-md bg-sunken">
      <button type="button" aria-label={decreaseLabel} className={step} onClick={onDecrease}>
        {decreaseIcon}
      </button>
      <output className="min-w-8 text-center font-bold tabular-nums" aria-live="off">
        {value}
      </output>
      <button
        type="button"
        aria-label={increaseLabel}
        className={step}
        disabled={value >= max}
        onClick={onIncrease}
      >
        <Plus aria-hidden className="size-4.5" />
      </button>
    </div>
  );
}
