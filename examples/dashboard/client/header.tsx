import { useMutation } from "@tanstack/react-query";
import { Link } from "react-router";
import { forgetSession } from "./query-client.ts";
import { callSession } from "./session.ts";

export function Header({ user }: { user: string }) {
  const { mutate, isError } = useMutation({ mutationFn: () => callSession("DELETE"), onSuccess: forgetSession });
  return (
    <header className="top">
      <Link to="/" className="brand">
        Keepnet <span>customers</span>
      </Link>
      {isError && <span role="alert">You are still signed in: the server failed. Try again.</span>}
      <span className="user">{user}</span>
      <button type="button" onClick={() => mutate()}>
        Sign out
      </button>
    </header>
  );
}
