/** True for a redirect, also where the platform hides its status and location (browsers). */
export function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status);
}
