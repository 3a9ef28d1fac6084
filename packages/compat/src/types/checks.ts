/**
 * What the compiler is asked about an operation of two documents. It compiles this file beside the types of both; a
 * check fails as an error whose text says where.
 */

/** A value of a type, for an assignment that the compiler judges and nobody runs. */
export declare function given<Value>(): Value;

/** Compiles for nothing but `never`, so that the error names what is there. */
export type Nothing<Found extends never> = Found;

interface AnyCall {
  readonly init: unknown;
  readonly data: unknown;
  readonly error: unknown;
}

/** What a call takes. A client that refuses the operation has a text in its place and takes nothing. */
export type Input<Call extends AnyCall> = Call["init"] extends string ? never : Call["init"];

/** What code expects of a response. It expects nothing of what it could not call or what was not documented. */
export type Expected<Call extends AnyCall, Part extends "data" | "error"> = Call["init"] extends string
  ? unknown
  : [Call[Part]] extends [undefined]
    ? unknown
    : Call[Part];

/** What code receives now. */
export type Received<Call extends AnyCall, Part extends "data" | "error"> = Call[Part];

/**
 * What code expects, and what it has to be prepared for: values that an enum gained, and members of an object that had
 * none.
 */
export type Allowing<Old, New> = unknown extends Old | New
  ? Old
  :
      | Extract<Old, Leaf>
      | GainedValues<Old, New, string>
      | GainedValues<Old, New, number>
      | AllowingIn<Objects<Old>, Objects<New>>;

type GainedValues<Old, New, Base extends string | number> = [Extract<Old, Base>] extends [never]
  ? never
  : [Base] extends [New]
    ? never
    : Extract<New, Base>;

type AllowingIn<Old, New> = true extends IsUnion<Old> | IsUnion<New> | IsNever<New>
  ? Old
  : [Old, New] extends [readonly (infer OldItem)[], readonly (infer NewItem)[]]
    ? Allowing<OldItem, NewItem>[]
    : string extends keyof Old
      ? [Old[keyof Old]] extends [never]
        ? object
        : Old
      : { [Key in keyof Old]: Key extends keyof New ? Allowing<Old[Key], New[Key]> : Old[Key] };

/** Members of an input that may no longer be written: assignability lets them pass, a literal in a call does not. */
export type Untaken<Old, New, Depth extends number = 9> = [Depth] extends [never]
  ? never
  : unknown extends Old | New
    ? never
    : Old extends Leaf
      ? never
      : Old extends readonly (infer Item)[]
        ? Below<"[]", Untaken<Item, ItemOf<New>, Less[Depth]>>
        : UntakenKeys<keyof Old, Old, New, Depth>;

type UntakenKeys<Key, Old, New, Depth extends number> = Key extends keyof Old
  ? [Old[Key]] extends [never]
    ? never
    : Key extends KeyOf<New>
      ? Below<Key, Untaken<Old[Key], ValueOf<New, Key>, Less[Depth]>>
      : NameOf<Key>
  : never;

/** Members that code could read in every case and now cannot, be they optional or names of a map. */
export type Unreadable<Old, New, Depth extends number = 9> = unknown extends Old | New
  ? never
  : UnreadableIn<Objects<Old>, Objects<New>, Depth>;

type UnreadableIn<Old, New, Depth extends number> = [Depth] extends [never]
  ? never
  : [Old] extends [never]
    ? never
    : [New] extends [never]
      ? never
      : [Old, New] extends [readonly (infer OldItem)[], readonly (infer NewItem)[]]
        ? Below<"[]", Unreadable<OldItem, NewItem, Less[Depth]>>
        : UnreadableKeys<keyof Old, Old, New, Depth>;

type UnreadableKeys<Key, Old, New, Depth extends number> = Key extends keyof Old
  ? [Old[Key]] extends [never]
    ? never
    : Key extends keyof New
      ? [New[Key]] extends [never]
        ? NameOf<Key>
        : Below<Key, Unreadable<Old[Key], New[Key], Less[Depth]>>
      : NameOf<Key>
  : never;

/**
 * Values that code could compare with and now cannot, as `member=value`, or `member=*` where any value was possible.
 * That a whole type or alternative is gone is not meant.
 */
export type Incomparable<Old, New, Depth extends number = 9> = unknown extends Old | New
  ? never
  :
      | IncomparableValues<Old, New, string>
      | IncomparableValues<Old, New, number>
      | IncomparableValues<Old, New, boolean>
      | IncomparableIn<Objects<Old>, Objects<New>, Depth>;

type IncomparableValues<Old, New, Base extends string | number | boolean> = [Extract<New, Base>] extends [never]
  ? never
  : [Base] extends [Old]
    ? [Base] extends [New]
      ? never
      : "=*"
    : `=${Exclude<Extract<Old, Base>, New>}`;

type IncomparableIn<Old, New, Depth extends number> = [Depth] extends [never]
  ? never
  : true extends IsUnion<Old> | IsNever<Old> | IsNever<New>
    ? never
    : [Old, New] extends [readonly (infer OldItem)[], readonly (infer NewItem)[]]
      ? Below<"[]", Incomparable<OldItem, NewItem, Less[Depth]>>
      : IncomparableKeys<keyof Old & keyof New, Old, New, Depth>;

type IncomparableKeys<Key, Old, New, Depth extends number> = Key extends keyof Old & keyof New
  ? Below<Key, Incomparable<Old[Key], New[Key], Less[Depth]>>
  : never;

type Leaf = string | number | boolean | null | undefined | Blob;
/** Schemas may hold themselves, so that the checks end at some depth. */
type Less = [never, 0, 1, 2, 3, 4, 5, 6, 7, 8];

type Objects<Type> = Type extends Leaf ? never : Type;
type ItemOf<Type> = Type extends readonly (infer Item)[] ? Item : never;
type KeyOf<Type> = Type extends Leaf ? never : keyof Type;
type ValueOf<Type, Key> = Type extends Leaf ? never : Key extends keyof Type ? Type[Key] : never;
type IsNever<Type> = [Type] extends [never] ? true : false;
type IsUnion<Type, All = Type> = Type extends unknown ? ([All] extends [Type] ? false : true) : never;

type NameOf<Key> = string extends Key ? "*" : Key extends string ? Key : never;
type Below<Key, Found> = Found extends string ? `${NameOf<Key>}.${Found}` : never;
