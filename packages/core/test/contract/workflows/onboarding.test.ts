import { expect, test } from "vitest";
import { lookups, PermissionError, paginate, unwrap } from "../../../src/index.ts";
import { all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("a customer is onboarded, from the look-ups to the first invited administrator", async () => {
  const { keepnet } = workflow;
  const types = await unwrap(keepnet.GET("/api/codetypes"));
  const typeIdList = types.map(({ id }) => id);
  const values = await unwrap(keepnet.POST("/api/lookups", { body: { typeIdList } }));
  const country = (await lookups(keepnet, "countries")).find("Netherlands");
  const industry = (await lookups(keepnet, "industries")).find("Transportation");
  const period = one((await lookups(keepnet, "licensePeriods")).rows);
  const language = (await lookups(keepnet, "languages")).find("Dutch");
  for (const { resourceId } of [country, industry, period, language]) {
    expect(values).toContainEqual(expect.objectContaining({ resourceId }));
  }
  const license = (await lookups(keepnet, "licenses")).find("Enterprise");
  const timeZones = await lookups(keepnet, "timeZones");
  const times = await unwrap(keepnet.GET("/api/timezone/timezones"));
  const defaults = one(
    await unwrap(keepnet.GET("/api/lookups/country-timezones")),
    ({ countryCode }) => countryCode === country.code,
  );
  expect(timeZones.rows.map(({ id }) => id)).toContain(defaults.timezone);
  expect(defaults.languageResourceId).toBe(language.resourceId);
  const end = await unwrap(
    keepnet.POST("/api/companies/licenseexpirydate", { body: { licenseStartDate: "2030-01-01T00:00:00Z" } }),
  );

  const { resourceId } = await unwrap(
    keepnet.POST("/api/companies", {
      body: {
        Name: "Bracken Mills",
        CountryResourceId: country.resourceId,
        IndustryResourceId: industry.resourceId,
        LicenseTypeResourceId: license.resourceId,
        LicensePeriodTypeResourceId: period.resourceId,
        LicenseModuleResourceIdArray: license.licenseModules?.map((module) => module.resourceId) ?? [],
        LicenseStartDate: "2030-01-01T00:00:00Z",
        LicenseEndDate: end.licenseExpiryDate ?? "2031-01-01T00:00:00Z",
        PreferredLanguageTypeResourceId: language.resourceId,
        NumberOfUsers: 100,
        TimeZoneId: timeZones.find(String(defaults.timezone)).id,
        DateFormat: one(times.dateFormatList ?? []),
        TimeFormat: one(times.timeFormatList ?? []),
      },
    }),
  );
  const bracken = keepnet.forCompany(resourceId);
  expect(await unwrap(bracken.GET("/api/companies/{resourceId}"))).toMatchObject({
    name: "Bracken Mills",
    countryName: "Netherlands",
    industryName: "Transportation",
    licenseTypeName: "Enterprise",
    licenseModules: license.licenseModules?.map((module) => module.resourceId),
    preferredLanguageTypeName: "Dutch",
    timeZoneId: defaults.timezone,
  });

  const role = one(await unwrap(bracken.GET("/api/roles")), ({ name }) => name === "Company Admin");
  const email = "imke.brandsma@bracken.example";
  await unwrap(
    bracken.POST("/api/system-users", {
      body: {
        ...{ email, firstName: "Imke", lastName: "Brandsma", phoneNumber: "+31550100150" },
        roleResourceIdList: [role.resourceId],
      },
    }),
  );
  const admin = one(await all(paginate(bracken, "/api/system-users/search")), (user) => user.email === email);
  expect(admin).toMatchObject({ roles: "Company Admin", companyName: "Bracken Mills", statusName: "Active" });
  const path = { resourceId: admin.resourceId };
  await unwrap(bracken.POST("/api/system-users/{resourceId}/send-information-email", { params: { path } }));
});

test("a company with an id that no look-up has is refused", async () => {
  const { keepnet } = workflow;
  const country = (await lookups(keepnet, "countries")).find("Netherlands").resourceId;
  const [industry, period] = await Promise.all([lookups(keepnet, "industries"), lookups(keepnet, "licensePeriods")]);
  const [licenses, timeZones] = await Promise.all([lookups(keepnet, "licenses"), lookups(keepnet, "timeZones")]);
  const body = {
    Name: "Guessed Ids",
    CountryResourceId: country,
    IndustryResourceId: one(industry.rows).resourceId,
    LicenseTypeResourceId: one(licenses.rows).resourceId,
    LicensePeriodTypeResourceId: one(period.rows).resourceId,
    NumberOfUsers: 1,
    TimeZoneId: one(timeZones.rows).id,
    DateFormat: "dd/MM/yyyy",
    TimeFormat: "24h",
  };
  for (const member of ["CountryResourceId", "IndustryResourceId", "LicenseTypeResourceId", "TimeZoneId"]) {
    const guessed = unwrap(keepnet.POST("/api/companies", { body: { ...body, [member]: "guessed" } }));
    await expect(guessed).rejects.toMatchObject({
      code: "bad_request",
      validationMessages: [expect.stringContaining(`body.${member}`)],
    });
  }
});

test("a Company Admin is told why it may not do a Reseller's work", async () => {
  const admin = workflow.signIn("mock-company-admin", "mock-company-admin-secret");
  await expect(all(paginate(admin, "/api/companies/search"))).rejects.toBeInstanceOf(PermissionError);
});
