export interface Problem {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
