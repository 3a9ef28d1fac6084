import { join } from "node:path";
import { Recipe } from "@keepnet/run-recipe";

export const recipe = new Recipe(join(import.meta.dirname, "..", "main.ts"));
