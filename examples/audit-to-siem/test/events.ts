interface Event {
  readonly eventId: string;
  readonly time: string;
}

/** The events of whole lines. */
export function eventsOf(lines: string): Event[] {
  return lines
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Event);
}

export function idsOf(lines: string): string[] {
  return eventsOf(lines).map(({ eventId }) => eventId);
}
