import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { changeGroups } from "../company-groups/company-group.ts";
import { profileFrom } from "./form.ts";
import { toLicenseCheck } from "./license.ts";
import { writeProfile } from "./profile.ts";
import { exceedsLimit, roots, toDetail, toMine, toRow } from "./rows.ts";
import { seed } from "./seed.ts";

const columns: Columns<Schemas["Company"]> = {
  "Company Name": ({ companyName }) => companyName,
  Industry: ({ industryName }) => industryName,
  "License Type": ({ licenseTypeName }) => licenseTypeName,
  "Number of Users": ({ numberOfUsers }) => numberOfUsers,
  "Target Users": ({ targetUserCount }) => targetUserCount,
  "License End Date": ({ licenseEndDate }) => licenseEndDate?.slice(0, 10),
};

export const companyDomain: Domain = {
  seed,
  handlers: {
    searchCompanies: ({ world, companies, body }) => {
      const rows = roots(companies).map((company) => toRow(world, company, companies));
      const exceeding = rows.filter(exceedsLimit);
      const wanted = body.isTargetUserCountExceededLimit === true ? exceeding : rows;
      return ok({ ...page(wanted, body, { row: "Company" }), limitExceededCompanyCount: exceeding.length });
    },
    exportCompanies: ({ world, companies, body }) => {
      const rows = companies.map((company) => toRow(world, company, companies));
      const wanted = body.isTargetUserCountExceededLimit === true ? rows.filter(exceedsLimit) : rows;
      return exportSearch("companies", wanted, body, columns, { row: "Company" });
    },
    listMyCompanies: ({ companies }) => ok(roots(companies).map((company) => toMine(company, companies))),
    getCompany: ({ world, company }) => ok(toDetail(world, company)),
    getLicenseCheck: ({ company }) => ok(toLicenseCheck(company)),
    createCompany: ({ world, caller, body }) => {
      const id = world.newId();
      const name = String(body.get("Name"));
      const company = world.addCompany({
        id,
        name,
        number: world.nextNumber(),
        resellerId: caller.credential.companyId,
      });
      writeProfile(company, { ...profileFrom(world, body, id), createTime: world.timestamp() });
      changeGroups(world, company, body);
      return ok({ resourceId: id });
    },
    updateCompany: ({ world, company, body }) => {
      company.identity = { ...company.identity, name: String(body.get("Name")) };
      writeProfile(company, profileFrom(world, body, company.id));
      changeGroups(world, company, body);
      return ok({ resourceId: company.id });
    },
    deleteCompany: ({ world, company }) => {
      world.deleteCompany(company.id);
      return ok({ resourceId: company.id });
    },
  },
};
