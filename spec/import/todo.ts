import { Scalar } from "yaml";

export const mark = "TODO";

/** A value that a person must decide, with what there is to decide as a comment. The lint refuses it. */
export function todo(question: string): Scalar {
  const value = new Scalar(mark);
  value.comment = ` ${question}`;
  return value;
}

export interface Todo {
  file: string;
  line: number;
  text: string;
}

/** The values in a file that are left to decide. */
export function todosIn(file: string, text: string): Todo[] {
  return text.split("\n").flatMap((line, index) => {
    return new RegExp(`\\b${mark}\\b`).test(line) ? [{ file, line: index + 1, text: line.trim() }] : [];
  });
}
