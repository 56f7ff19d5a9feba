import { Suspense } from "react";
import { Entrance } from "./entrance";
import { LoginScreen } from "./login-screen";

export function LoginPage() {
  return (
    <Entrance>
      <Suspense>
        <LoginScreen />
      </Suspense>
    </Entrance>
  );
}
