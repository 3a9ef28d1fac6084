// The part of jsdom that is used here. In place of @types/jsdom, which brings the browser's types into every package of a
// workspace that tests with vitest.
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: Document };
    serialize(): string;
  }
}
