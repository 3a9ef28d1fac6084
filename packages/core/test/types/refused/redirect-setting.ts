// expect: 'baseUrl' does not exist in type
import { company } from "../clients.ts";

company.GET("/api/roles", { baseUrl: "https://elsewhere.example" });
