/** Something that the vendor's document and the description do not have in common. */
export interface Item {
  group: "only there" | "only here" | "moved" | "changed" | "gone";
  /** As the vendor's document calls it, or the description where only that has it. */
  operation: string;
  /** What a moved operation was called. */
  from?: string;
  domain: string;
  /** Whether the baseline does not know it. */
  isNew: boolean;
  /** What differs, one phrase each. */
  details: string[];
}
