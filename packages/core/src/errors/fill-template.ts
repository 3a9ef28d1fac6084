/**
 * Fills the parameters of a path template with the segments of a path in their place, if they may stand there. Its
 * other segments stay as they are.
 */
export function fillTemplate(
  template: readonly string[],
  path: readonly string[],
  mayFill: (segment: string) => boolean = () => true,
): string[] {
  return template.map((segment, index) => {
    const given = path[index] ?? "";
    return isParameter(segment) && mayFill(given) ? given : segment;
  });
}

export function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
