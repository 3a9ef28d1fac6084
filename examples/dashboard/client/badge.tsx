const tones: Readonly<Record<string, string>> = {
  Active: "good",
  Completed: "good",
  Finished: "good",
  Running: "busy",
  Sending: "busy",
  "Auto-Enroll": "busy",
  Expired: "bad",
  Error: "bad",
  Canceled: "bad",
  Cancelled: "bad",
  Stopped: "bad",
};

/** A status. Its text says everything; the colour only repeats it. */
export function Badge({ text }: { text: string | null | undefined }) {
  return text ? <span className={`badge ${tones[text] ?? "calm"}`}>{text}</span> : null;
}
