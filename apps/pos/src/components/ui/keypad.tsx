import { Delete } from "lucide-react";

export const keypadKeys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "000", "0", "backspace"] as const;
export type KeypadKey = (typeof keypadKeys)[number];

type KeypadProps = {
  label: string;
  backspaceLabel: string;
  onPress: (key: KeypadKey) => void;
};

export function Keypad({ label, backspaceLabel, onPress }: KeypadProps) {
  return (
    <fieldset aria-label={label} className="grid flex-1 auto-rows-fr grid-cols-3 gap-2">
      {keypadKeys.map((key) => (
        <button
          key={key}
          type="button"
          // The field that the keys write into keeps the focus, so Enter and a keyboard go on working.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPress(key)}
          aria-label={key === "backspace" ? backspaceLabel : key}
          className="grid min-h-12 select-none place-items-center rounded-md bg-sunken font-semibold text-xl tabular-nums transition-colors hover:bg-line active:bg-line"
        >
          {key === "backspace" ? <Delete aria-hidden className="size-6" /> : key}
        </button>
      ))}
    </fieldset>
  );
}
