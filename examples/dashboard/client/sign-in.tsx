import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Failure } from "./failure.tsx";
import { callSession, sessionKey } from "./session.ts";

export function SignIn() {
  const queryClient = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => callSession("POST"),
    onSuccess: (session) => queryClient.setQueryData(sessionKey, session),
  });
  return (
    <main className="sign-in">
      <title>Sign in · Keepnet customers</title>
      <h1>Keepnet customers</h1>
      <p>
        This is a demo sign-in: it asks for no password. Put your identity provider in its place, in{" "}
        <code>server/session.ts</code>.
      </p>
      <button type="button" className="primary" disabled={isPending} onClick={() => mutate()}>
        Sign in as the demo user
      </button>
      {error && <Failure what="The session" error={error} />}
    </main>
  );
}
