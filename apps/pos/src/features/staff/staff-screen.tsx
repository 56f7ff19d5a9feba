"use client";

import { UserRoundPlus, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadFailed } from "@/components/ui/load-failed";
import { Skeleton } from "@/components/ui/skeleton";
import { useMay } from "@/features/session/use-may";
import { PageHeader } from "@/features/shell/page-header";
import { StaffDialog, type StaffTask } from "./staff-dialog";
import { StaffRow } from "./staff-row";
import { useStaff } from "./use-staff";

export function StaffScreen() {
  const t = useTranslations("staff");
  const mayAdd = useMay("staff.write");
  const { data: staff, isPending, isFetching, refetch } = useStaff();
  const [task, setTask] = useState<StaffTask | null>(null);

  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-6 md:px-8">
      <PageHeader
        title={t("title")}
        description={t("description")}
        action={
          mayAdd ? (
            <Button size="lg" onClick={() => setTask({ type: "add" })}>
              <UserRoundPlus aria-hidden className="size-5" />
              {t("add")}
            </Button>
          ) : null
        }
      />
      {isPending ? (
        <Skeleton className="h-72" />
      ) : !staff ? (
        <LoadFailed title={t("loadFailed")} busy={isFetching} onRetry={() => void refetch()} />
      ) : staff.length === 0 ? (
        <EmptyState icon={<UsersRound />} title={t("emptyTitle")} description={t("emptyHint")} />
      ) : (
        <Card>
          <ul aria-label={t("title")} className="divide-y divide-line">
            {staff.map((member) => (
              <StaffRow
                key={member.id}
                member={member}
                onChange={() => setTask({ type: "change", member })}
                onNewPin={() => setTask({ type: "pin", member })}
              />
            ))}
          </ul>
        </Card>
      )}
      <StaffDialog task={task} onClose={() => setTask(null)} />
    </div>
  );
}
