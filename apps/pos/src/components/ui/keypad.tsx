import { Delete } from "lucide-react";
import { classNames } from "./class-names";

type KeypadProps<Key extends string> = {
  label: string;
  backspaceLabel: string;
  /** Row by row, three in each; null leaves a gap, and `backspace` shows a sign. */
  keys: readonly (Key | null)[];
  keyClassName?: string;
  onPress: (key: Key) => void;
};

export function Keypad<Key extends string>(props: KeypadProps<Key>) {
  const { label, backspaceLabel, keys, keyClassName, onPress } = props;
  return (
    <fieldset aria-label={label} className="grid flex-1 auto-rows-fr grid-cols-3 gap-2">
      {keys.map((key) =>
        key === null ? (
          <span key="gap" />
        ) : (
          <button
            key={key}
            type="button"
            // The field that the keys write into keeps the focus, so Enter and a keyboard go on working.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPress(key)}
            aria-label={key === "backspace" ? backspaceLabel : key}
            className={classNames(
              "grid min-h-12 select-none place-items-center rounded-md bg-sunken font-semibold text-xl tabular-nums transition-colors hover:bg-line active:bg-line",
              keyClassName,
            )}
          >
            {key === "backspace" ? <Delete aria-hidden className="size-6" /> : key}
          </button>
        ),
      )}
    </fieldset>
  );
}
