/** The envelope of a success. */
export function ok<Data>(data: Data) {
  return { data, status: "SUCCESS", message: null, validationMessages: null };
}
