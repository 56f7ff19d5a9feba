"use client";

import { ApiProblem } from "@pos-mi/client/api-problem";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/features/shell/page-header";
import { type DraftErrors, emptyDraft, missingIn, refusedIn, typeInto } from "./product-draft";
import { ProductFields } from "./product-fields";
import { useAddProduct } from "./use-add-product";

export function AddProductScreen() {
  const t = useTranslations("addProduct");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(emptyDraft);
  const [errors, setErrors] = useState<DraftErrors>({});
  const { save, isSaving, error, stockFailed } = useAddProduct();
  const isFieldFault = Object.keys(errors).length > 0;

  function showErrors(found: DraftErrors) {
    setErrors(found);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  }

  function submit(thenAddAnother: boolean) {
    const missing = missingIn(draft);
    showErrors(missing);
    if (Object.keys(missing).length > 0 || isSaving) return;
    save(draft, {
      onSuccess: ({ name }) => {
        toast.success(t("saved", { name }));
        if (!thenAddAnother) return router.push("/inventory");
        setDraft({ ...emptyDraft, category: draft.category });
        form.current?.querySelector("input")?.focus();
      },
      onError: (refusal) => {
        if (refusal instanceof ApiProblem) showErrors(refusedIn(refusal.problem));
      },
    });
  }

  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-6 md:px-8">
      <PageHeader
        title={t("title")}
        leading={
          <Button asChild variant="ghost" size="icon" className="-ml-2">
            <Link href="/inventory" aria-label={t("back")} title={t("back")}>
              <ArrowLeft aria-hidden className="size-5.5" />
            </Link>
          </Button>
        }
      />
      <form
        ref={form}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit(false);
        }}
      >
        <Card className="p-5 sm:p-6">
          <ProductFields
            draft={draft}
            errors={errors}
            locked={stockFailed}
            onType={(field, text) => {
              setDraft((current) => typeInto(current, field, text));
              setErrors(({ [field]: _, ...others }) => others);
            }}
          />
        </Card>
        {stockFailed ? (
          <Notice tone="warning" title={t("stockFailedTitle")}>
            {t("stockFailedHint")}
          </Notice>
        ) : error && !isFieldFault ? (
          <Notice tone="danger" title={t("failedTitle")}>
            {t("failedHint")}
          </Notice>
        ) : null}
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          {stockFailed ? null : (
            <Button variant="secondary" size="lg" disabled={isSaving} onClick={() => submit(true)}>
              {t("saveAndNext")}
            </Button>
          )}
          <Button type="submit" size="lg" busy={isSaving}>
            {stockFailed ? t("retryStock") : t("save")}
          </Button>
        </div>
      </form>
    </div>
  );
}
