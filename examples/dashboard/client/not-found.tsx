import { Link } from "react-router";
import { Heading } from "./heading.tsx";

export function NotFound({ what, reason }: { what: string; reason?: string }) {
  return (
    <main id="main" className="page">
      <Heading title="Not found" />
      <p>
        {what} does not exist. {reason}
      </p>
      <p>
        <Link to="/">All customers</Link>
      </p>
    </main>
  );
}
