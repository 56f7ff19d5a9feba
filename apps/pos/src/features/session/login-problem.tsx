import { useTranslations } from "next-intl";
import { loginFailureOf } from "./login-failure";

/** Says why a login failed, and what to do. */
export function LoginProblem({ error }: { error: Error }) {
  const t = useTranslations("login.failures");
  const failure = loginFailureOf(error);
  return (
    <p role="alert" className="text-pretty font-semibold text-danger-ink">
      {failure.reason === "tooMany" ? t("tooMany", { minutes: failure.minutes }) : t(`${failure.reason}`)}
    </p>
  );
}
