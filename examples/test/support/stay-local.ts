// For `node --import`: calls of the API's own server go to the mock, and none leaves this machine.
import { defaultBaseUrl } from "@keepnet/openapi/facts";

const { fetch } = globalThis;
const mock = process.env.KEEPNET_BASE_URL ?? "";

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  return fetch(new Request(request.url.replace(defaultBaseUrl, mock), request));
};
