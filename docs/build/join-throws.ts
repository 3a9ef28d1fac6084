import { type Comment, type CommentDisplayPart, CommentTag } from "typedoc";

/** Makes one list of the errors in a docstring, each with its class, which the Markdown would leave out. */
export function joinThrows(comment: Comment): void {
  const throws = comment.blockTags.filter(({ tag }) => tag === "@throws");
  if (throws.length === 0) return;
  const items = throws.flatMap(({ typeAnnotation, content }): CommentDisplayPart[] => {
    const name = typeAnnotation?.replace(/^\{(.*)\}$/, "$1");
    return [{ kind: "text", text: name === undefined ? "\n- " : `\n- \`${name}\`: ` }, ...content];
  });
  const others = comment.blockTags.filter(({ tag }) => tag !== "@throws");
  comment.blockTags = [...others, new CommentTag("@throws", items)];
}
