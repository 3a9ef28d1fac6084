/**
 * `Retry-After` in milliseconds from now: seconds or a date (RFC 9110, section 10.2.3), with decimals as some gateways
 * write them. Proxies may add their own value: the maximum of a list applies. Undefined for any other value.
 */
export function retryAfterOf(headers: Headers): number | undefined {
  // a comma before a day and month belongs to a date
  const items = (headers.get("retry-after") ?? "").split(/,(?!\s*\d\d[ -][A-Z])/);
  const delays = items.map((item) => delayOf(item.trim())).filter(Number.isFinite);
  return delays.length ? Math.max(...delays) : undefined;
}

const httpDate = /^[A-Z][a-z]+,? (\d\d[ -][A-Z]|[A-Z][a-z]{2} [ \d]\d ).*\d\d:\d\d:\d\d/;

function delayOf(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // dates of asctime() have no zone and are in GMT too
  return httpDate.test(text) ? Math.max(0, Date.parse(text.replace(/( GMT)?$/, " GMT")) - Date.now()) : Number.NaN;
}
