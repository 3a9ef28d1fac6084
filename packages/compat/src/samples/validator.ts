import type { Json } from "@keepnet/document";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** What a schema says of a value: what is wrong with it; nothing where it is accepted. */
export type Validator = (value: Json) => readonly ErrorObject[];

// as the mock judges requests and responses
const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, addUsedSchema: false });
formats.default(ajv);

const known = new Map<string, Validator>();

export function validatorOf(schema: Json): Validator {
  const key = JSON.stringify(schema);
  const validator = known.get(key) ?? compile(schema);
  known.set(key, validator);
  return validator;
}

function compile(schema: Json): Validator {
  const validate = ajv.compile(schema as object | boolean);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

export function acceptorOf(schema: Json): (value: Json) => boolean {
  const validate = validatorOf(schema);
  return (value) => validate(value).length === 0;
}

/** Whether it is a schema at all, patterns included. */
export function isValid(schema: Json): boolean {
  try {
    validatorOf(schema);
    return true;
  } catch {
    return false;
  }
}
