import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

export type FieldControl = {
  id: string;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
};

type FieldProps = {
  label: string;
  hint?: ReactNode;
  optional?: string;
  error?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

export function Field({ label, hint, optional, error, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const control: FieldControl = {
    id,
    ...(error ? { "aria-invalid": true } : {}),
    ...(error || hint ? { "aria-describedby": noteId } : {}),
  };
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {optional ? <span className="text-ink-muted text-sm">{optional}</span> : null}
      </div>
      {children(control)}
      {error ? (
        <p id={noteId} className="flex items-start gap-1.5 font-medium text-danger-ink text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : hint ? (
        <p id={noteId} className="text-ink-muted text-sm">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
