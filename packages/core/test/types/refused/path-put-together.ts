// expect: Write the path as the document does, and pass its ids in params: { path }.
import { company } from "../clients.ts";

declare const path: string;
company.GET(path);
