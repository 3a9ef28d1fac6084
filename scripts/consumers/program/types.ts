// What must not compile, whatever the compiler.
import { bearer, createKeepnet } from "@keepnet/core";

const keepnet = createKeepnet({ auth: bearer("a-token") });
const company = keepnet.forCompany("qL3nF8vXr2Ta");

// @ts-expect-error: which company?
void keepnet.GET("/api/roles");
// @ts-expect-error: all companies, from a client of one
void company.POST("/api/companies/search", { body: {} });
// @ts-expect-error: no such path
void company.GET("/api/rolls");
const { data } = await company.GET("/api/roles");
// @ts-expect-error: no such member
void data?.data[0]?.nam;

export const names: (string | null | undefined)[] = data?.data.map(({ name }) => name) ?? [];
