import { Minus, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";

type QuantityStepperProps = {
  value: number;
  most?: number;
  label: string;
  decreaseLabel: string;
  increaseLabel: string;
  /** In place of the minus when one is left: the next press takes the last one away. */
  lastIcon: ReactNode;
  onChange: (value: number) => void;
};

const step =
  "inline-flex size-11 items-center justify-center rounded-md text-ink transition-colors hover:bg-line disabled:opacity-35 disabled:hover:bg-transparent";

/** Minus, a number to type over, plus. */
export function QuantityStepper({
  value,
  most = Number.POSITIVE_INFINITY,
  label,
  decreaseLabel,
  increaseLabel,
  lastIcon,
  onChange,
}: QuantityStepperProps) {
  const [typed, setTyped] = useState<string | null>(null);

  function commit() {
    if (typed !== null && typed !== "" && Number(typed) !== value) onChange(Number(typed));
    setTyped(null);
  }

  return (
    <div className="inline-flex items-center rounded-md bg-sunken">
      <button type="button" aria-label={decreaseLabel} className={step} onClick={() => onChange(value - 1)}>
        {value === 1 ? lastIcon : <Minus aria-hidden className="size-4.5" />}
      </button>
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(value)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, "").slice(0, 6))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
        className="h-11 w-12 rounded-sm bg-transparent text-center font-bold tabular-nums"
      />
      <button
        type="button"
        aria-label={increaseLabel}
        className={step}
        disabled={value >= most}
        onClick={() => onChange(value + 1)}
      >
        <Plus aria-hidden className="size-4.5" />
      </button>
    </div>
  );
}
