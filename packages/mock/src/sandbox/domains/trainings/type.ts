/** The type of content that a request means: its name, or a number, of which only that of surveys is known (C26). */
export function typeNamed(type: string | number): string {
  return String(type) === "0" ? "Survey" : String(type);
}
