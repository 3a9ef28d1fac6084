import type { Domain } from "../../domain.ts";
import { type Columns, exportFile, selectExported } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { groupsFrom } from "../company-groups/company-group.ts";
import { profileFrom } from "./form.ts";
import { assertKnownIds } from "./known-ids.ts";
import { toLicenseCheck } from "./license.ts";
import { withChildren } from "./nesting.ts";
import { profileOf, writeProfile } from "./profile.ts";
import { exceedsLimit, roots, rowsOf, toDetail, toMine } from "./rows.ts";
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
    searchCompanies: async ({ world, companies, body }) => {
      const rows = await rowsOf(world, companies, body.isClustered !== false);
      const exceeding = rows.filter(exceedsLimit);
      const wanted = body.isTargetUserCountExceededLimit === true ? exceeding : rows;
      return ok({
        ...(await page(wanted, body, { row: "Company" })),
        limitExceededCompanyCount: exceeding.length,
      });
    },
    exportCompanies: async ({ world, companies, body }) => {
      const rows = await rowsOf(world, companies, body.isClustered !== false);
      const wanted = body.isTargetUserCountExceededLimit === true ? rows.filter(exceedsLimit) : rows;
      const found = await selectExported(wanted, body, { row: "Company" });
      return exportFile("companies", found.flatMap(withChildren), columns, body.exportType);
    },
    listMyCompanies: ({ world, companies }) => ok(roots(companies).map((company) => toMine(world, company, companies))),
    getCompany: ({ world, company }) => ok(toDetail(world, company)),
    // the limit is that of the Reseller's own license
    getLicenseExpiryDate: ({ world, caller }) => {
      const own = world.company(caller.credential.companyId);
      const licenseExpiryDate = own && profileOf(own).licenseEndDate;
      return ok(licenseExpiryDate ? { licenseExpiryDate } : {});
    },
    getLicenseCheck: ({ company }) => ok(toLicenseCheck(company)),
    createCompany: ({ world, caller, body }) => {
      const resellerId = caller.credential.companyId;
      const changeGroups = groupsFrom(world, resellerId, body);
      assertKnownIds(world, body);
      const id = world.newId();
      const name = String(body.get("Name"));
      const profile = profileFrom(world, body, id);
      const company = world.addCompany({ id, name, number: world.nextNumber(), resellerId });
      writeProfile(company, { ...profile, createTime: world.timestamp() });
      changeGroups?.(company);
      return ok({ resourceId: id });
    },
    updateCompany: ({ world, company, body }) => {
      const changeGroups = groupsFrom(world, company.identity.resellerId, body);
      assertKnownIds(world, body);
      writeProfile(company, profileFrom(world, body, company.id));
      company.identity = { ...company.identity, name: String(body.get("Name")) };
      changeGroups?.(company);
      return ok({ resourceId: company.id });
    },
    deleteCompany: ({ world, caller, company }) => {
      // What the API does then is not documented: our choice.
      if (company.id === caller.credential.companyId)
        throw new Refusal(403, "A credential cannot delete its own company");
      world.deleteCompany(company.id);
      return ok({ resourceId: company.id });
    },
  },
};
