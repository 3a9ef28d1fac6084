import { count, percent } from "./format.ts";

interface ShareProps {
  part: number | null | undefined;
  of: { readonly emailDeliveredUserCount?: number | null | undefined };
}

/** A number of people, and which part it is of those who got the message. */
export function Share({ part, of: { emailDeliveredUserCount } }: ShareProps) {
  return (
    <>
      {count(part)} <span className="fine">{percent(part ?? 0, emailDeliveredUserCount ?? 0)}</span>
    </>
  );
}
