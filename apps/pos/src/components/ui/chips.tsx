import { ToggleGroup } from "radix-ui";

export type Chip = { value: string; label: string; count?: number };

type ChipsProps = {
  label: string;
  chips: readonly Chip[];
  value: string;
  onValueChange: (value: string) => void;
};

export function Chips({ label, chips, value, onValueChange }: ChipsProps) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => (next ? onValueChange(next) : undefined)}
      // A mouse has no sideways wheel; the chips are all there is to scroll here.
      onWheel={({ currentTarget, deltaX, deltaY }) => {
        if (Math.abs(deltaY) > Math.abs(deltaX)) currentTarget.scrollLeft += deltaY;
      }}
      className="-mx-1 flex gap-2 overflow-x-auto px-1 py-1 [mask-image:linear-gradient(to_right,black_calc(100%-3rem),transparent)] [scrollbar-width:none] after:w-10 after:shrink-0"
    >
      {chips.map((chip) => (
        <ToggleGroup.Item
          key={chip.value}
          value={chip.value}
          className="inline-flex h-11 shrink-0 items-center gap-2 rounded-full border border-line bg-surface px-4 font-semibold text-ink-muted transition-colors hover:border-line-strong hover:text-ink data-[state=on]:border-brand data-[state=on]:bg-brand data-[state=on]:text-on-brand"
        >
          {chip.label}
          {chip.count === undefined ? null : (
            <span className="font-medium text-xs tabular-nums">{chip.count}</span>
          )}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
