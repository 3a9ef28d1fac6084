/**
 * Whether a token's permissions, as in `companies/search|POST`, have an operation, as in `POST /api/companies/search`.
 * How path parameters are written in a permission is not documented, so they match by their place, whatever their name.
 */
export function permits(permissions: readonly string[], operation: string): boolean {
  const [method = "", path = ""] = operation.split(" ");
  return permissions.some((entry) => normal(entry) === normal(`${path}|${method}`));
}

function normal(permission: string): string {
  return permission
    .replace(/^\/?(api\/)?/i, "")
    .replace(/\{[^}]*\}/g, "{}")
    .toLowerCase();
}
